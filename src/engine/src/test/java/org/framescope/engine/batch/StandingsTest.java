package org.framescope.engine.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.framescope.core.outlet.Sketch;
import org.junit.jupiter.api.Test;

/** Which articles of a batch are nearly the same is found in little memory, whatever their number. */
class StandingsTest {

    /** Articles of {@link #main}: with their sketches on the heap they would take more than twice as much as it has. */
    private static final int MANY = 150_000;

    private static ArticleFigures article(String outlet, String body) {
        return new ArticleFigures(
                Optional.of(outlet),
                Optional.of("Headline"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sketch.of(body).map(Sketch::text),
                Map.of(),
                Map.of(),
                new ArticleFigures.Captions(0, 0),
                body.length());
    }

    /** A text of its own for each number. */
    private static String text(long number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append("word").append(random.nextInt(100_000)).append(' ');
        }
        return text.toString();
    }

    @Test
    void storiesAreThoseThatSeveralOutletsHave() throws IOException {
        List<ArticleFigures> articles = List.of(
                article("a", text(1)),
                article("a", text(2)),
                article("b", "too short"),
                article("a", text(2)),
                article("b", text(1)),
                article("b", text(1)),
                article("c", text(3)));
        FiguresSource source = taker -> {
            for (int i = 0; i < articles.size(); i++) {
                taker.take(10L * (i + 1), articles.get(i));
            }
        };
        Standings standings = Standings.of(source);
        assertEquals(10, standings.story(10));
        assertEquals(10, standings.story(60));
        assertEquals(0, standings.story(20), "one outlet's own repeat");
        assertEquals(
                List.of(false, false, false, true, false, true, false),
                List.of(10, 20, 30, 40, 50, 60, 70).stream()
                        .map(item ->
                                standings.of(item, articles.get(item / 10 - 1)).repeated())
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> standings.story(11));
        StringWriter stories = new StringWriter();
        Stories.write(source, standings, stories);
        assertEquals(1, stories.toString().lines().count());
    }

    @Test
    void numbersMustRise() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Standings.of(taker -> {
                    taker.take(2, article("a", text(1)));
                    taker.take(2, article("a", text(2)));
                }));
    }

    @Test
    void aHeapThatCannotHoldTheSketchesIsEnough() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandingsTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("2 of " + MANY, said.strip());
    }

    /** Compares many articles, the last of which is the first once more. */
    public static void main(String... none) throws IOException {
        Standings standings = Standings.of(taker -> {
            for (int i = 1; i < MANY; i++) {
                taker.take(i, article("outlet-" + i % 100, text(i)));
            }
            taker.take(MANY, article("another", text(1)));
        });
        int told = 0;
        for (int i = 1; i <= MANY; i++) {
            told += standings.story(i) > 0 ? 1 : 0;
        }
        System.out.println(told + " of " + MANY);
    }
}
