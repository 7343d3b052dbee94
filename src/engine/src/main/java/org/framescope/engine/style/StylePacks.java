package org.framescope.engine.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.framescope.core.style.StylePack;

/** The style packs of an installation by their ids: those that ship with Framescope, and a desk's own. */
public final class StylePacks {

    /** The pack that changes nothing; where no other is asked for, it applies. */
    public static final String NEUTRAL = "neutral";

    private static final List<String> SHIPPED = List.of(NEUTRAL, "news-agency");

    private final Set<String> ruleIds;
    private final Map<String, Installed> packs;

    /** A pack and the file that it was read from. */
    public record Installed(StylePack pack, String yaml) {}

    private StylePacks(Set<String> ruleIds, Map<String, Installed> packs) {
        this.ruleIds = Set.copyOf(ruleIds);
        this.packs = packs;
    }

    /**
     * The packs that ship with Framescope.
     *
     * @param ruleIds the rules that packs may speak about; what a shipped pack says about others is a bug
     */
    public static StylePacks shipped(Set<String> ruleIds) {
        Map<String, Installed> packs = new LinkedHashMap<>();
        for (String id : SHIPPED) {
            try (InputStream in = StylePacks.class.getResourceAsStream(id + ".yaml")) {
                add(packs, id + ".yaml", in.readAllBytes(), ruleIds);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new StylePacks(ruleIds, packs);
    }

    /**
     * These packs and all {@code .yaml} files of a folder.
     *
     * @throws InvalidStylePackException where one can't be used; the message says which, and the lines
     */
    public StylePacks and(Path folder) throws InvalidStylePackException {
        Map<String, Installed> all = new LinkedHashMap<>(packs);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                add(all, String.valueOf(file.getFileName()), bytes(file), ruleIds);
            }
        } catch (InvalidStylePackException invalid) {
            throw invalid;
        } catch (IOException unreadable) {
            throw new InvalidStylePackException("the folder of style packs can't be read: " + unreadable.getMessage());
        }
        return new StylePacks(ruleIds, all);
    }

    private static void add(Map<String, Installed> packs, String name, byte[] bytes, Set<String> ruleIds)
            throws InvalidStylePackException {
        StylePack pack = StylePackReader.read(name, bytes, ruleIds);
        if (packs.putIfAbsent(pack.id(), new Installed(pack, new String(bytes, StandardCharsets.UTF_8))) != null) {
            throw new InvalidStylePackException(
                    "the style pack " + name + " can't be used: another pack has its id, " + pack.id());
        }
    }

    /** The pack of a file, which need not be installed. */
    public StylePack read(Path file) throws InvalidStylePackException {
        try {
            return StylePackReader.read(String.valueOf(file.getFileName()), bytes(file), ruleIds);
        } catch (InvalidStylePackException invalid) {
            throw invalid;
        } catch (IOException unreadable) {
            throw new InvalidStylePackException(
                    "the style pack " + file + " can't be read: " + unreadable.getMessage());
        }
    }

    /** The pack that these bytes hold, for somebody who writes one. */
    public StylePack read(String name, byte[] bytes) throws InvalidStylePackException {
        return StylePackReader.read(name, bytes, ruleIds);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(StylePackReader.MOST_BYTES + 1);
        }
    }

    /** All packs, those that ship first. */
    public List<Installed> all() {
        return List.copyOf(packs.values());
    }

    public List<String> ids() {
        return List.copyOf(packs.keySet());
    }

    public Optional<Installed> pack(String id) {
        return Optional.ofNullable(packs.get(id));
    }

    /**
     * The pack of this id.
     *
     * @throws InvalidStylePackException where there is none
     */
    public StylePack require(String id) throws InvalidStylePackException {
        Installed installed = packs.get(id);
        if (installed == null) {
            throw new InvalidStylePackException(
                    "there is no style pack " + id + "; there are " + String.join(", ", packs.keySet()));
        }
        return installed.pack();
    }

    public StylePack neutral() {
        return packs.get(NEUTRAL).pack();
    }
}
