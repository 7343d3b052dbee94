package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The figures of one part of a corpus, an outlet or a topic, say.
 *
 * @param truths the share of its sentences that are labelled yes
 * @param said the mean probability that the model gives them: far from {@code truths} where it misjudges the whole part
 * @param macroF1 with its interval beside it; low where nearly all of a part is labelled alike
 */
public record Slice(
        String name,
        int support,
        double truths,
        double said,
        double error,
        List<Double> errorInterval,
        double macroF1,
        List<Double> macroF1Interval) {

    public Slice {
        errorInterval = List.copyOf(errorInterval);
        macroF1Interval = List.copyOf(macroF1Interval);
    }

    /**
     * All parts in the order of their names.
     *
     * @param part of a sentence's key, such as {@code places::outlet}
     * @param cluster of a sentence's key: what the intervals draw together, such as {@code places::link}
     */
    public static List<Slice> of(
            List<Answer> answers, Function<String, String> part, Function<String, String> cluster) {
        Map<String, List<Answer>> parts = new TreeMap<>();
        answers.forEach(own -> parts.computeIfAbsent(part.apply(own.key()), name -> new ArrayList<>())
                .add(own));
        List<Slice> slices = new ArrayList<>();
        parts.forEach((name, own) -> slices.add(of(name, own, cluster)));
        return List.copyOf(slices);
    }

    private static Slice of(String name, List<Answer> answers, Function<String, String> cluster) {
        List<Judgement> judgements = Answer.judgements(answers);
        Counts counts = Counts.of(judgements);
        List<Counts> redrawn = new ClusterBootstrap<>(answers, own -> cluster.apply(own.key()))
                .redrawn(rows -> Counts.of(Answer.judgements(rows)));
        return new Slice(
                name,
                answers.size(),
                (counts.hits() + counts.misses()) / counts.total(),
                judgements.stream()
                        .mapToDouble(Judgement::probability)
                        .average()
                        .orElseThrow(),
                counts.error(),
                ClusterBootstrap.middle(redrawn, Counts::error),
                counts.macroF1(),
                ClusterBootstrap.middle(redrawn, Counts::macroF1));
    }
}
