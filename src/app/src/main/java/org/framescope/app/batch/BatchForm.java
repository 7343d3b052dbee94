package org.framescope.app.batch;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch as a form sends it.
 *
 * @param file NDJSON, CSV, TSV, WARC, RSS or Atom, known by the ending of its name
 * @param name what to call the batch
 * @param only analyzers to run, separated by commas
 * @param webhook who is to be told of its end
 */
@Schema(name = "BatchForm")
public record BatchForm(
        @Schema(format = "binary", implementation = String.class)
        String file,

        @Schema(implementation = String.class) Optional<String> name,
        @Schema(implementation = String.class) Optional<String> only,
        @Schema(implementation = String.class) Optional<String> webhook) {}
