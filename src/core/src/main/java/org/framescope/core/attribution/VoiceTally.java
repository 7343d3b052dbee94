package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Interval;

/** Adds up the attributions of one speaker or one type of source. */
final class VoiceTally {

    private static final int ENOUGH = 5;

    private final Map<String, VoiceShare.CueCount> cues = new HashMap<>();
    private final EnumMap<Stance, Integer> stances = new EnumMap<>(Stance.class);
    private final List<Double> positions = new ArrayList<>();
    private int words;
    private double squares;

    /** One attribution with this many words of content that begins at this position. */
    void add(Attribution attribution, int contentWords, double position) {
        words += contentWords;
        squares += (double) contentWords * contentWords;
        positions.add(position);
        attribution.cue().ifPresent(this::add);
    }

    private void add(Cue cue) {
        stances.merge(cue.stance(), 1, Integer::sum);
        String form = cue.passage().text().toLowerCase(Locale.ROOT).replace('\n', ' ');
        cues.merge(
                form + " " + cue.stance(),
                new VoiceShare.CueCount(form, cue.stance(), 1),
                (a, b) -> new VoiceShare.CueCount(form, cue.stance(), a.count() + b.count()));
    }

    /** Adds all of another tally but its cues. */
    void merge(VoiceTally other) {
        words += other.words;
        squares += other.squares;
        positions.addAll(other.positions);
    }

    int words() {
        return words;
    }

    int attributions() {
        return positions.size();
    }

    int cues(Stance stance) {
        return stances.getOrDefault(stance, 0);
    }

    VoiceShare of(VoiceTally all) {
        double share = all.words == 0 ? 0 : (double) words / all.words;
        return new VoiceShare(
                words,
                share,
                interval(share, all),
                attributions(),
                positions.stream().mapToDouble(p -> p).min().orElse(0),
                Math.min(1, positions.stream().mapToDouble(p -> p).average().orElse(0)),
                stances,
                cues.values().stream()
                        .sorted(Comparator.comparing((VoiceShare.CueCount c) -> -c.count())
                                .thenComparing(VoiceShare.CueCount::cue)
                                .thenComparing(VoiceShare.CueCount::stance))
                        .toList());
    }

    /**
     * The ratio estimator's interval over attributions (Cochran, Sampling Techniques, 6.4). The residuals of those that
     * count are {@code w(1 − share)}, of the others {@code −w·share}, so sums of squares suffice.
     */
    Optional<Interval> interval(double share, VoiceTally all) {
        int n = all.attributions();
        if (n < ENOUGH || all.words == 0) {
            return Optional.empty();
        }
        double residuals = (1 - share) * (1 - share) * squares + share * share * Math.max(0, all.squares - squares);
        double error = Math.sqrt(residuals / (n - 1) / n) * n / all.words;
        // Whoever has all words, or none, may still not have the next ones: the rule of three over attributions.
        boolean bound = share == 0 || share == 1;
        return Optional.of(Interval.ofEstimate(share, bound ? 3.0 / n / 1.96 : error, 0, 1));
    }
}
