package org.framescope.engine.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.framescope.core.bench.BenchArticle;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.AnswerWriter;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one line of NDJSON with an article of about 860 words costs, from its text to its report's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnalyzeBench {

    private final Framescope framescope = Framescope.standard();
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer(framescope, Set.of());
    private final AnswerWriter writer = new AnswerWriter(framescope);
    private final Line line = new Line(1, Json.write(ArticleJson.of(BenchArticle.create())), false);

    /** Milliseconds for an article. */
    @Benchmark
    public String article() {
        return writer.line(analyzer.analyze(line));
    }

    /** Sentences for each second. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(BenchArticle.SENTENCES)
    public String sentences() {
        return writer.line(analyzer.analyze(line));
    }
}
