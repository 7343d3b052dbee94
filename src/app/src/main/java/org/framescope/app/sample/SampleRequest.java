package org.framescope.app.sample;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What sample is wanted.
 *
 * @param size how many findings, 2 to 20,000; 400 where absent
 * @param seed by which they are drawn, 1 where absent: the same seed draws the same ones
 * @param strata what they are drawn by, rule-outlet where absent
 * @param rules whose findings can be drawn; all where absent
 */
@Schema(name = "SampleRequest")
public record SampleRequest(
        @Schema(implementation = Integer.class) Optional<Integer> size,
        @Schema(implementation = Long.class) Optional<Long> seed,

        @Schema(
                implementation = String.class,
                enumeration = {"rule-outlet", "rule-severity"})
        Optional<String> strata,

        Set<String> rules) {

    public SampleRequest {
        size = size == null ? Optional.empty() : size;
        seed = seed == null ? Optional.empty() : seed;
        strata = strata == null ? Optional.empty() : strata;
        rules = rules == null ? Set.of() : Set.copyOf(rules);
    }
}
