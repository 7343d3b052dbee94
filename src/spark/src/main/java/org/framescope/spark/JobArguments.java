package org.framescope.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.engine.model.ModelSettings;

/**
 * What the job was asked for.
 *
 * @param in file or folder of articles
 * @param out folder of reports
 * @param models that speak
 * @param form of the parts
 */
record JobArguments(String in, String out, ModelSettings models, PartForm form) {

    private static final String AS = "--as";

    /**
     * Reads the command line.
     *
     * @throws UnusablePathException where it is not as expected
     */
    static JobArguments of(String... args) throws UnusablePathException {
        List<String> paths = new ArrayList<>();
        PartForm form = PartForm.NDJSON;
        for (int i = 0; i < args.length; i++) {
            if (!args[i].equals(AS)) {
                paths.add(args[i]);
            } else if (i + 1 < args.length) {
                form = PartForm.named(args[++i]);
            } else {
                throw new UnusablePathException("expected ndjson or parquet behind " + AS + "; found nothing");
            }
        }
        if (paths.size() < 2 || paths.size() > 3) {
            throw new UnusablePathException("expected IN, OUT and, where models speak, MODELS; found " + paths.size()
                    + (paths.size() == 1 ? " path" : " paths"));
        }
        ModelSettings system = ModelSettings.ofSystem();
        ModelSettings models =
                paths.size() == 3 ? new ModelSettings(Optional.of(paths.get(2)), system.profile()) : system;
        return new JobArguments(paths.get(0), paths.get(1), models, form);
    }
}
