package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Interval;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;

/**
 * Whether the report verbs treat the most cited speaker as they treat all other sources. Cues count in three groups: those
 * that keep a distance (claimed, admitted, accused), those that back what is said (revealed, pointed out) and all others.
 * With {@code p} the speaker's shares of the groups and {@code q} the others', the measure is the total variation distance
 * {@code ½ Σ|p − q|}: 0 where both are treated alike, 1 where no group is shared. That is {@code P(A) − Q(A)} for the
 * groups {@code A} that the speaker has more of, so its interval is Newcombe's for a difference of two shares (1998,
 * method 10). Few cues spread by chance: under eight on either side nothing is said.
 */
final class CueAsymmetry {

    static final MeasureDefinition DEFINITION = MeasureDefinition.share(
            "attribution.cue-stance-asymmetry",
            "share of cues in other groups of stance",
            "How differently report verbs treat the named speaker cited most and all other sources: the total variation"
                    + " distance ½ Σ|p − q| between their shares of distancing (claimed, admitted, accused), backing"
                    + " (revealed, pointed out) and other cues. Given from eight cues on either side.");

    private static final int ENOUGH = 8;

    private static final List<Set<Stance>> GROUPS = List.of(
            Set.of(Stance.DOUBT, Stance.CONCESSION, Stance.ATTACK),
            Set.of(Stance.ENDORSEMENT),
            Set.of(Stance.NEUTRAL, Stance.APPEAL, Stance.THOUGHT));

    private CueAsymmetry() {}

    static Optional<Measure> of(VoiceCount count) {
        Optional<VoiceTally> most = count.mostCited();
        int cited = most.map(t -> cues(t, Set.of(Stance.values()))).orElse(0);
        int others = cues(count.all(), Set.of(Stance.values())) - cited;
        if (cited < ENOUGH || others < ENOUGH) {
            return Optional.empty();
        }
        int mine = 0;
        int theirs = 0;
        for (Set<Stance> group : GROUPS) {
            int of = cues(most.get(), group);
            int rest = cues(count.all(), group) - of;
            boolean more = (double) of / cited > (double) rest / others;
            mine += more ? of : 0;
            theirs += more ? rest : 0;
        }
        double distance = (double) mine / cited - (double) theirs / others;
        return Optional.of(new Measure(
                DEFINITION.name(),
                Math.max(0, distance),
                Optional.of(newcombe(mine, cited, theirs, others)),
                cited + others));
    }

    private static int cues(VoiceTally tally, Set<Stance> group) {
        return group.stream().mapToInt(tally::cues).sum();
    }

    private static Interval newcombe(int hits, int trials, int otherHits, int otherTrials) {
        double p = (double) hits / trials;
        double q = (double) otherHits / otherTrials;
        Interval ofP = Interval.ofShare(hits, trials);
        Interval ofQ = Interval.ofShare(otherHits, otherTrials);
        double low = p - q - Math.hypot(p - ofP.low(), ofQ.high() - q);
        double high = p - q + Math.hypot(ofP.high() - p, q - ofQ.low());
        double distance = Math.max(0, p - q);
        return new Interval(Math.max(0, Math.min(distance, low)), Math.min(1, Math.max(distance, high)));
    }
}
