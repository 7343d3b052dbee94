package org.framescope.app.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.store.BatchResults;
import org.framescope.app.store.ItemResult;
import org.framescope.core.article.Article;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.BatchTable;
import org.framescope.engine.batch.Entry;
import org.framescope.engine.batch.ItemAnalyzer;
import org.framescope.engine.io.ArticleId;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.Problem;
import org.framescope.engine.io.ReportJson;

/** Writes what came of a batch, some articles at a time, however many there are. */
@Singleton
class ResultStreams {

    /** Articles that are held in memory at once. */
    private static final int PORTION = 20;

    private static final Problem UNANSWERED = Problem.of(
            "not-analyzed",
            "Not analyzed",
            "Expected a report; the batch was canceled before there was one, or the report was deleted since.");

    private final BatchResults results;
    private final ItemAnalyzer analyzer;

    @Inject
    ResultStreams(BatchResults results, Framescope framescope) {
        this.results = results;
        this.analyzer = new ItemAnalyzer(framescope, Set.of());
    }

    @FunctionalInterface
    private interface Each {
        String text(ItemResult result);
    }

    @FunctionalInterface
    private interface Taker {
        void take(ItemResult result) throws IOException;
    }

    /** One report or error a line, as {@code framescope batch} writes {@code reports.ndjson}. */
    void reports(UUID batch, OutputStream out) throws IOException {
        write(batch, out, result -> line(result) + "\n");
    }

    /** One of the tables. */
    TableStream table(UUID batch, BatchTable table) {
        return new TableStream() {
            @Override
            public void csv(OutputStream out) throws IOException {
                out.write(table.head().getBytes(StandardCharsets.UTF_8));
                write(batch, out, result -> table.lines(entry(result), result.position()));
            }

            @Override
            public void parquet(OutputStream to) throws IOException {
                try (BatchTable.Parquet parquet = table.parquet(new BufferedOutputStream(to, 1 << 16))) {
                    each(batch, result -> parquet.add(entry(result), result.position()));
                }
            }
        };
    }

    private void write(UUID batch, OutputStream to, Each each) throws IOException {
        OutputStream out = new BufferedOutputStream(to, 1 << 16);
        each(batch, result -> out.write(each.text(result).getBytes(StandardCharsets.UTF_8)));
        out.flush();
    }

    private void each(UUID batch, Taker taker) throws IOException {
        List<ItemResult> portion = results.results(batch, 0, PORTION);
        while (!portion.isEmpty()) {
            for (ItemResult result : portion) {
                taker.take(result);
            }
            portion = results.results(batch, portion.get(portion.size() - 1).position(), PORTION);
        }
    }

    private String line(ItemResult result) {
        return result.line()
                .orElseGet(() ->
                        analyzer.refuse(Items.read(result.item()), UNANSWERED).line());
    }

    private Entry entry(ItemResult result) {
        return new Entry(
                id(result),
                Entry.Fate.valueOf(result.state().name()),
                result.article().map(ResultStreams::article),
                result.article().map(own -> read(line(result), ReportJson.class)),
                result.reason());
    }

    /** Numbers digit for digit. */
    private JsonNode id(ItemResult result) {
        String known = result.item().id();
        String object = known.isEmpty() ? line(result) : "{\"id\":" + known + "}";
        return ArticleId.of(new Line(result.item().place(), object, false));
    }

    private static Article article(String json) {
        try {
            return ArticleReader.read(json);
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("a kept article cannot be read", impossible);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept report cannot be read", impossible);
        }
    }
}
