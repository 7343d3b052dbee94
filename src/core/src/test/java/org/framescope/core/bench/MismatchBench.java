package org.framescope.core.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.language.Reading;
import org.framescope.core.mismatch.CaptionMismatch;
import org.framescope.core.mismatch.HeadlineMismatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What three captions, or the headline, of an article of about 860 words cost once the article is read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MismatchBench {

    private final Reading reading = Reading.of(withThreeCaptions(BenchArticle.create()));
    private final CaptionMismatch captions = new CaptionMismatch();
    private final HeadlineMismatch headline = new HeadlineMismatch();

    private static Article withThreeCaptions(Article article) {
        List<Caption> captions = List.of(
                Caption.of("Ships wait outside the harbor of Easthaven on Monday, March 14, 2022. (Jane Doe/Reuters)"),
                Caption.of("Transport minister Marcus Webb told reporters that the state would not intervene."),
                Caption.of("Senator Luis Ortega talks with Governor Pam Whitfield during a rally in Baton Rouge in"
                        + " 2017."));
        return new Article(
                article.imprint(), article.headline(), Optional.empty(), article.body(), captions, List.of(), Map.of());
    }

    @Benchmark
    public Outcome threeCaptions() {
        return captions.analyze(reading, Draft.EMPTY);
    }

    @Benchmark
    public Outcome headline() {
        return headline.analyze(reading, Draft.EMPTY);
    }
}
