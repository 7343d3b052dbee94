package org.framescope.engine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framescope.core.article.Article;
import org.framescope.core.attribution.AttributionTags;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.ModelSettings;
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

/** What the installed attribution model costs for an article of some 800 words. */
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AttributionModelBench {

    /** The installed model and an article that it has not read. */
    @State(Scope.Benchmark)
    public static class Installed {
        private final AttributionModel model = open();
        private final List<FieldText> article = Reading.of(article()).fields();

        @TearDown
        public void close() {
            model.close();
        }
    }

    private static Article article() {
        return Article.ofBody(IntStream.range(0, 36)
                .mapToObj(day -> "On day " + day + " the council of the northern districts said that the new budget"
                        + " for roads and bridges would not be approved.")
                .collect(Collectors.joining(" ")));
    }

    private static AttributionModel open() {
        Path folder = Path.of(ModelSettings.ofSystem()
                .folder()
                .orElseThrow(() -> new IllegalStateException("name a folder of models by -D" + ModelSettings.FOLDER)));
        try {
            return AttributionModel.open(
                    new ModelFolder(folder).newest("attribution").orElseThrow());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The tags of all its words. */
    @Benchmark
    public Optional<AttributionTags> article(Installed installed) {
        return installed.model.tags(installed.article);
    }
}
