package org.framescope.app.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.framescope.core.article.Article;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportWriter;

/**
 * The tool's reports on lesson texts. Nothing is kept but the last ones in memory, so that a class that opens one text
 * at the same moment has it analysed once, and no more than a few analyses run beside each other.
 */
@Singleton
class Reports {

    private static final int MOST_REMEMBERED = 200;
    private static final int AT_ONCE = 2;

    private final Framescope framescope;
    private final ReportWriter writer;
    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final Map<Article, CompletableFuture<JsonNode>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Article, CompletableFuture<JsonNode>> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    @Inject
    Reports(Framescope framescope, ReportWriter writer) {
        this.framescope = framescope;
        this.writer = writer;
    }

    List<JsonNode> of(List<Article> articles) {
        return articles.stream().map(this::of).toList();
    }

    JsonNode of(Article article) {
        CompletableFuture<JsonNode> mine = new CompletableFuture<>();
        CompletableFuture<JsonNode> earlier;
        synchronized (remembered) {
            earlier = remembered.putIfAbsent(article, mine);
        }
        if (earlier != null) {
            return earlier.join();
        }
        try {
            mine.complete(analyze(article));
        } catch (RuntimeException failed) {
            synchronized (remembered) {
                remembered.remove(article);
            }
            mine.completeExceptionally(failed);
        }
        return mine.join();
    }

    private JsonNode analyze(Article article) {
        running.acquireUninterruptibly();
        try {
            return Json.MAPPER.valueToTree(writer.write(framescope.analyze(article, Set.of())));
        } finally {
            running.release();
        }
    }
}
