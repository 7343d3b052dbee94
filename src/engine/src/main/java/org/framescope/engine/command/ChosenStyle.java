package org.framescope.engine.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.framescope.core.analysis.Style;
import org.framescope.core.style.AppliedStyle;
import org.framescope.core.style.StylePack;
import org.framescope.engine.style.InvalidStylePackException;
import org.framescope.engine.style.StylePacks;

/** The style pack that was asked for: an installed one by its id, else a file. */
final class ChosenStyle {

    private ChosenStyle() {}

    /** Throws {@link UsageException}, with the lines of all mistakes, for a pack that can't be used. */
    static Style of(String name, StylePacks packs, LocalDate today) {
        Optional<StylePacks.Installed> installed = packs.pack(name);
        StylePack pack = installed.isPresent() ? installed.get().pack() : read(name, packs);
        return new AppliedStyle(pack, today);
    }

    private static StylePack read(String name, StylePacks packs) {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new UsageException("no such style pack: " + name + "; there are " + String.join(", ", packs.ids())
                        + ", or name a YAML file");
            }
            return packs.read(file);
        } catch (InvalidPathException invalid) {
            throw new UsageException("not a file name: " + name);
        } catch (InvalidStylePackException invalid) {
            throw new UsageException(invalid.getMessage());
        }
    }
}
