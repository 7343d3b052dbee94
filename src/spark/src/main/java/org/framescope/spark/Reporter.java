package org.framescope.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.EntryWriter;
import org.framescope.engine.batch.RenderedEntry;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;

/** Turns lines into reports. Word lists and models are loaded once for each JVM and shared by its tasks. */
final class Reporter {

    private static final Map<String, Reporter> OF_THIS_JVM = new ConcurrentHashMap<>();

    private final ArticleAnalyzer analyzer;
    private final EntryWriter writer;

    private Reporter(Framescope framescope) {
        this.analyzer = new ArticleAnalyzer(framescope, Set.of());
        this.writer = new EntryWriter(framescope);
    }

    /** The reporter with these models, made by the first task of this JVM that needs it. */
    static Reporter ofThisJvm(ShippedModels models) {
        return OF_THIS_JVM.computeIfAbsent(models.key(), key -> create(models));
    }

    private static Reporter create(ShippedModels models) {
        try {
            return new Reporter(models.open());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The report on the article in this line, or what is wrong with it. */
    RenderedEntry report(String text, long number) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return writer.render(analyzer.analyze(new Line(number, unmarked, isOverlong(unmarked))));
    }

    private static boolean isOverlong(String text) {
        // Three bytes are the most that one UTF-16 unit takes, so most lines need no counting.
        return text.length() > Json.MAX_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > Json.MAX_BYTES;
    }
}
