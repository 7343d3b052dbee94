package org.framescope.app.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
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
    /** More than a class, and a quarter of the threads that answer requests: whoever changes texts keeps nobody else waiting. */
    private static final int MOST_WAITING = 50;

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
            return of(earlier);
        }
        try {
            mine.complete(analyze(article));
        } catch (RuntimeException | Error failed) {
            synchronized (remembered) {
                remembered.remove(article);
            }
            mine.completeExceptionally(failed);
        }
        return of(mine);
    }

    private static JsonNode of(CompletableFuture<JsonNode> report) {
        try {
            return report.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof ProblemException problem ? problem : failed;
        }
    }

    private JsonNode analyze(Article article) {
        if (running.getQueueLength() >= MOST_WAITING) {
            throw new ProblemException(
                    ProblemKind.TOO_MANY_REQUESTS,
                    "Expected fewer texts at a time; " + MOST_WAITING
                            + " wait to be analyzed already. Try again in a few seconds.");
        }
        running.acquireUninterruptibly();
        try {
            return Json.MAPPER.valueToTree(writer.write(framescope.analyze(article, Set.of())));
        } finally {
            running.release();
        }
    }
}
