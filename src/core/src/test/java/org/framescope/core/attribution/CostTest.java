package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.framescope.core.analysis.Draft;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Four times the text may cost about four times the work, never sixteen times, however odd the text. */
class CostTest {

    private static final int SMALL = 50_000;
    private static final int TIMES = 4;
    /** Between linear (4) and quadratic (16), with a second on top for a busy machine. */
    private static final int MOST_TIMES = 10;

    private static final long SLACK_NANOS = 1_500_000_000L;

    @TestFactory
    Stream<DynamicTest> costGrowsWithTheTextAndNoFaster() {
        return Stream.of(
                        "Smith said that he knew, ",
                        "\"Yes,\" he said. ",
                        "He said so. \"We will not go there at all.\" ",
                        "\" ",
                        "“no ",
                        "a, the man, who, ",
                        "according to Smith, ",
                        "agencies cited him as saying ",
                        "X, he said, ",
                        "it was reported that ",
                        "sources ",
                        "Mrs. Smith said so. ",
                        "Al Bo (AB) and AB, Jo and Al Smith said so. ",
                        "He said so. Al Smith ran. ",
                        "An aide said the mayor lied to ",
                        "Smith.\n\n“No we will not go there.\n\n")
                .map(unit -> DynamicTest.dynamicTest(unit.strip(), () -> growsLinearly(unit)));
    }

    private static void growsLinearly(String unit) {
        long small = cost(unit, SMALL);
        long large = cost(unit, SMALL * TIMES);
        assertTrue(large < MOST_TIMES * small + SLACK_NANOS, unit + ": " + small + " ns, then " + large + " ns");
    }

    private static long cost(String unit, int length) {
        Reading reading =
                Reading.of(Article.ofBody("The man said that it was so. " + unit.repeat(length / unit.length())));
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long begin = System.nanoTime();
            new AttributionAnalyzer().analyze(reading, Draft.EMPTY);
            least = Math.min(least, System.nanoTime() - begin);
        }
        return least;
    }
}
