package org.framescope.engine.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sample with all that its estimates need: the design, every finding's chance to be drawn, and how much there is.
 *
 * @param format of this record
 * @param id made of what was drawn and how
 * @param strata in which {@link Sampled#stratum()} counts
 * @param population how many findings each rule has in each outlet
 * @param words of each outlet's articles
 */
public record Sample(
        int format,
        String id,
        Plan plan,
        List<Stratum> strata,
        List<Population> population,
        Map<String, Long> words,
        List<Sampled> findings) {

    static final int FORMAT = 1;

    /** How many findings a rule has in an outlet. */
    public record Population(String rule, String outlet, long findings) {}

    public Sample {
        if (format != FORMAT) {
            throw new IllegalArgumentException("a sample of format " + FORMAT + ", not " + format);
        }
        strata = List.copyOf(strata);
        population = List.copyOf(population);
        words = new TreeMap<>(words);
        findings = List.copyOf(findings);
    }
}
