package org.framescope.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.text.Paper;
import org.framescope.engine.text.ReportText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden reports: what the analysis with rules alone says about a few articles, as text that people have read and
 * approved. With {@code -Dframescope.approve=true} it writes them instead.
 */
class GoldenReportTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Path EXAMPLE = Path.of("src/main/resources/org/framescope/engine/examples/peace-talks.json");

    private final Framescope framescope = Framescope.with(ModelSettings.NONE);
    private final ReportText text = new ReportText(framescope.register(), Paper.PLAIN);

    @TestFactory
    Stream<DynamicTest> theReportIsTheApprovedOne() throws IOException {
        return articles().stream().map(article -> DynamicTest.dynamicTest(name(article), () -> check(article)));
    }

    @Test
    void noApprovedReportIsLeftWithoutItsArticle() throws IOException {
        List<Path> expected =
                articles().stream().map(GoldenReportTest::approved).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> left = files.filter(f -> f.toString().endsWith(".approved.txt"))
                    .filter(f -> !expected.contains(f))
                    .toList();
            assertTrue(left.isEmpty(), "reports without an article: " + left);
        }
    }

    private void check(Path article) throws IOException, InvalidInputException {
        GoldenReport now = now(article);
        if (Boolean.getBoolean("framescope.approve")) {
            Files.writeString(approved(article), now.toString());
            return;
        }
        assertTrue(
                Files.exists(approved(article)), "not approved yet; read the report, then ./framescope test --approve");
        Optional<String> objection = now.objection(GoldenReport.parse(Files.readString(approved(article))));
        assertTrue(objection.isEmpty(), () -> name(article) + ": " + objection.orElseThrow());
    }

    private GoldenReport now(Path article) throws IOException, InvalidInputException {
        String report = text.of(framescope.analyze(ArticleReader.read(Files.readString(article)), Set.of()));
        return new GoldenReport(GoldenReport.revisions(framescope.register()), report);
    }

    private static List<Path> articles() throws IOException {
        List<Path> articles = new ArrayList<>(List.of(EXAMPLE));
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(f -> f.toString().endsWith(".json")).sorted().forEach(articles::add);
        }
        return articles;
    }

    private static String name(Path article) {
        return article.getFileName().toString().replace(".json", "");
    }

    private static Path approved(Path article) {
        return FOLDER.resolve(name(article) + ".approved.txt");
    }
}
