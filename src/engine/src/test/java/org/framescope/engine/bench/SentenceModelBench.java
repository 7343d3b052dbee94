package org.framescope.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.core.sentence.SentenceScores;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.model.SentenceModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the installed sentence model costs. {@code -t 2} runs either of the last two on two threads, to see whether one
 * session for all serves as many sentences as one for each.
 */
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SentenceModelBench {

    /** Forty word pieces, as many as a long sentence has. */
    private static final String SENTENCE = "The council of the northern districts approved the new budget for roads and"
            + " bridges on Tuesday by nine votes to four, after a debate of more than six hours in which the mayor spoke.";

    /** A model that all threads share. */
    @State(Scope.Benchmark)
    public static class Shared {
        private final SentenceModel model = open();
        private final List<FieldText> article = Reading.of(article()).fields();

        @TearDown
        public void close() {
            model.close();
        }
    }

    /** A model for each thread. */
    @State(Scope.Thread)
    public static class Own {
        private final SentenceModel model = open();

        @TearDown
        public void close() {
            model.close();
        }
    }

    /** An article of 792 words: 36 sentences of 22, no two of them the same. */
    private static Article article() {
        return Article.ofBody(IntStream.range(0, 36)
                .mapToObj(day -> "On day " + day + " the council of the northern districts heard that the new budget"
                        + " for roads and bridges would not be approved.")
                .collect(Collectors.joining(" ")));
    }

    private static SentenceModel open() {
        Path folder = Path.of(ModelSettings.ofSystem()
                .folder()
                .orElseThrow(() -> new IllegalStateException("name a folder of models by -D" + ModelSettings.FOLDER)));
        try {
            return SentenceModel.open(
                    new ModelFolder(folder).newest("sentences").orElseThrow());
        } catch (IOException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    /** Milliseconds for all questions about all sentences of an article of 800 words. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public SentenceScores article(Shared shared) {
        return shared.model.score(shared.article);
    }

    /** Sentences a second, all threads together, through one session. */
    @Benchmark
    public SentenceScore oneSession(Shared shared) {
        return shared.model.score(SENTENCE);
    }

    /** Sentences a second, all threads together, through a session for each thread. */
    @Benchmark
    public SentenceScore sessionForEachThread(Own own) {
        return own.model.score(SENTENCE);
    }
}
