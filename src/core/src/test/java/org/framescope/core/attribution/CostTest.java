package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    Stream<DynamicTest> costOfRulesGrowsWithTheTextAndNoFaster() {
        return units().map(unit ->
                DynamicTest.dynamicTest(unit.strip(), () -> growsLinearly(unit, any -> AttributionTagger.NONE)));
    }

    @TestFactory
    Stream<DynamicTest> costOfLinkingWhateverAModelTagsGrowsWithTheTextAndNoFaster() {
        return Stream.of("Smith said that he knew, ", "“no ", "Al Bo (AB) and AB, Jo and Al Smith said so. ", "\" ")
                .map(unit -> DynamicTest.dynamicTest(unit.strip(), () -> growsLinearly(unit, CostTest::noisy)));
    }

    /** Tags at random, made before the clock starts: more spans, and odder ones, than any model finds. */
    private static AttributionTagger noisy(Reading reading) {
        List<FieldTags> tags = reading.fields().stream()
                .map(field -> NoisyTags.of(field.tokens().size(), 1))
                .toList();
        return fields -> Optional.of(new AttributionTags("noise", tags));
    }

    private static Stream<String> units() {
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
                "Smith.\n\n“No we will not go there.\n\n");
    }

    private static void growsLinearly(String unit, Function<Reading, AttributionTagger> tagger) {
        long small = cost(unit, SMALL, tagger);
        long large = cost(unit, SMALL * TIMES, tagger);
        assertTrue(large < MOST_TIMES * small + SLACK_NANOS, unit + ": " + small + " ns, then " + large + " ns");
    }

    private static long cost(String unit, int length, Function<Reading, AttributionTagger> taggers) {
        Reading reading =
                Reading.of(Article.ofBody("The man said that it was so. " + unit.repeat(length / unit.length())));
        AttributionAnalyzer analyzer = new AttributionAnalyzer(taggers.apply(reading));
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long begin = System.nanoTime();
            analyzer.analyze(reading, Draft.EMPTY);
            least = Math.min(least, System.nanoTime() - begin);
        }
        return least;
    }
}
