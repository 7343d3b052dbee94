package org.framescope.train.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.framescope.train.protocol.NearDuplicates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to look for near-duplicates among as many sentences as BABE has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class NearDuplicatesBench {

    private static final int SENTENCES = 2_900;
    private static final int WORDS = 30;
    private static final int VOCABULARY = 5_000;

    private final List<String> sentences = sentences();

    private static List<String> sentences() {
        Random random = new Random(7);
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> String.join(
                        " ",
                        IntStream.range(0, WORDS)
                                .mapToObj(w -> "word" + random.nextInt(VOCABULARY))
                                .toList()))
                .toList();
    }

    /** Milliseconds for all pairs. */
    @Benchmark
    public List<NearDuplicates.Pair> pairs() {
        return NearDuplicates.of(sentences);
    }
}
