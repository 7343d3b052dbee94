package org.framescope.core.bench;

import java.util.concurrent.TimeUnit;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an article of about 860 words costs: the linguistic work alone, and with all analyzers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBench {

    private final Article article = BenchArticle.create();
    private final Register register = StandardRegister.create();

    @Benchmark
    public Reading reading() {
        return Reading.of(article);
    }

    @Benchmark
    public AnalysisReport analysis() {
        return register.analyze(article);
    }
}
