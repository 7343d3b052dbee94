package org.framescope.core.framing;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Interval;
import org.framescope.core.analysis.Section;

/**
 * How one-sidedly the article is framed. {@code intercept} and the contributions add up to the log-odds of
 * {@code probability}.
 *
 * @param by the id of the model
 * @param probability that a panel of readers would call the article one-sided
 * @param interval of the estimate, over refits
 * @param labels which cannot be ruled out, nine times out of ten
 * @param contributions the weightiest first
 */
public record FramingVerdict(
        String by,
        double probability,
        Interval interval,
        FramingBand band,
        List<String> labels,
        double intercept,
        List<Contribution> contributions)
        implements Section {

    public FramingVerdict {
        labels = List.copyOf(labels);
        contributions = List.copyOf(contributions);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }

    @Override
    public Optional<String> model() {
        return Optional.of(by);
    }
}
