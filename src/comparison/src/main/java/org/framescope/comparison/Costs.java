package org.framescope.comparison;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;

/** What a system costs, by itself and beside another on the same texts; intervals from texts drawn again. */
record Costs(String system, Transcript own, Transcript other) {

    private static final String SPEED = "polnear.dev.speed";
    private static final String MEMORY = "polnear.dev.memory";
    private static final double MEGABYTE = 1e6;

    List<FigureRow> rows() {
        return List.of(
                speed("articles-per-second", texts -> pace(own, texts, Answer::nanos)),
                speed("times-corenlp", texts -> ratio(texts, Answer::nanos)),
                speed("articles-per-processor-second", texts -> pace(own, texts, Answer::processorNanos)),
                speed("times-corenlp-by-processor", texts -> ratio(texts, Answer::processorNanos)),
                memory("peak-resident-megabytes", own.memory().peakResident()),
                memory("live-heap-megabytes", own.memory().liveHeap()));
    }

    private double ratio(List<Integer> texts, ToLongFunction<Answer> cost) {
        return pace(own, texts, cost) / pace(other, texts, cost);
    }

    /** Texts a second; the processor's clock ticks a hundred times a second, so less than a tick counts as one. */
    private static double pace(Transcript transcript, List<Integer> texts, ToLongFunction<Answer> cost) {
        long nanos = texts.stream()
                .mapToLong(text -> cost.applyAsLong(transcript.answers().get(text)))
                .sum();
        return texts.size() / (Math.max(nanos, 10_000_000) / 1e9);
    }

    private FigureRow speed(String figure, ToDoubleFunction<List<Integer>> value) {
        List<Integer> texts = IntStream.range(0, own.answers().size()).boxed().toList();
        List<Double> interval =
                new ClusterBootstrap<>(texts, text -> String.format(Locale.ROOT, "%06d", text)).interval(value);
        return new FigureRow(SPEED, system, figure, value.applyAsDouble(texts), interval, texts.size());
    }

    /** Measured once; it has no interval. */
    private FigureRow memory(String figure, long bytes) {
        double value = bytes / MEGABYTE;
        return new FigureRow(
                MEMORY,
                system,
                figure,
                value,
                List.of(value, value),
                own.answers().size());
    }
}
