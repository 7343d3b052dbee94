package org.framescope.app.manual;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.core.analysis.MeasureDefinition;

/**
 * What a measure means.
 *
 * @param least smallest value it can take; absent where there is no bound
 * @param most largest value it can take; absent where there is no bound
 */
@Schema(name = "MeasureDefinition")
public record MeasureJson(
        String name,
        String analyzer,
        String unit,
        @Schema(implementation = Double.class) Optional<Double> least,
        @Schema(implementation = Double.class) Optional<Double> most,
        String description) {

    static MeasureJson of(String analyzer, MeasureDefinition definition) {
        return new MeasureJson(
                definition.name(),
                analyzer,
                definition.unit(),
                Optional.of(definition.least()).filter(Double::isFinite),
                Optional.of(definition.most()).filter(Double::isFinite),
                definition.description());
    }
}
