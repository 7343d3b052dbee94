package org.framescope.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.AnswerWriter;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.io.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with a model in it is the same bytes on one thread and on many, in whatever order the articles come. */
class SameBytesTest {

    private static final List<String> WORDS =
            List.of("disastrous", "shameless", "council", "perhaps", "river", "believe", "budget", "mayor");

    @Test
    void oneThreadAndEightGiveTheSameBytesInAnyOrder(@TempDir Path models) throws Exception {
        TinyBundle.write(models);
        List<Line> lines =
                IntStream.rangeClosed(1, 60).mapToObj(SameBytesTest::line).toList();
        Map<Long, String> alone = reports(models, lines, 1);
        List<Line> shuffled = new ArrayList<>(lines);
        for (int run = 0; run < 3; run++) {
            Collections.shuffle(shuffled, new Random(run));
            assertEquals(alone, reports(models, shuffled, 8));
        }
    }

    private static Line line(int number) {
        Random random = new Random(number);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String first = WORDS.get(random.nextInt(WORDS.size()));
            String second = WORDS.get(random.nextInt(WORDS.size()));
            body.append("The ").append(first).append(" plan of the ").append(second);
            body.append(" was read to the members on Monday. ");
        }
        return new Line(number, "{\"id\": " + number + ", \"body\": \"" + body + "\"}", false);
    }

    private static Map<Long, String> reports(Path models, List<Line> lines, int threads) throws Exception {
        Framescope framescope = opened(models);
        ArticleAnalyzer analyzer = new ArticleAnalyzer(framescope, Set.of());
        AnswerWriter writer = new AnswerWriter(framescope);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Map.Entry<Long, String>>> work = new ArrayList<>();
            for (Line line : lines) {
                work.add(() -> Map.entry(line.number(), writer.line(analyzer.analyze(line))));
            }
            Map<Long, String> reports = new TreeMap<>();
            for (Future<Map.Entry<Long, String>> answer : pool.invokeAll(work)) {
                reports.put(answer.get().getKey(), answer.get().getValue());
            }
            return reports;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Framescope opened(Path models) throws IOException {
        Framescope framescope = Framescope.with(ModelSettings.of(models));
        framescope.open(Set.of());
        return framescope;
    }
}
