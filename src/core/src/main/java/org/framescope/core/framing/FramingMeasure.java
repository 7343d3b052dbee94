package org.framescope.core.framing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;

/** A measure of the whole article that its framing may add up from. */
record FramingMeasure(MeasureDefinition definition, Formula formula) {

    String name() {
        return definition.name();
    }

    OptionalDouble value(List<SentenceFacts> sentences) {
        return formula.of(sentences);
    }

    Optional<Measure> measure(List<SentenceFacts> sentences) {
        OptionalDouble value = value(sentences);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measure(name(), value.getAsDouble(), Optional.empty(), formula.support(sentences)));
    }
}
