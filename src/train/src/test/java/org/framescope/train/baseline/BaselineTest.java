package org.framescope.train.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.framescope.train.protocol.FigureRow;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final List<String> PLACES = List.of("north", "south", "east", "west");

    /** Loaded sentences come from the herald mostly; folds by page, or by outlet. */
    private static List<Example> corpus(boolean outletsApart) {
        List<Example> corpus = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            boolean loaded = i % 2 == 1;
            String outlet =
                    List.of("gazette", "herald", "post", "tribune").get(i / 4 % 2 * 2 + (i % 8 == 0 ? 0 : i % 2));
            String verb = loaded ? "recklessly squandered" : "spent";
            String text = "Council %d of the %s %s %d million on item %d today"
                    .formatted(i * 31, PLACES.get(i % 4), verb, i * 7, i * 13);
            int fold = outletsApart ? outlet.charAt(0) % 4 : i / 4 % 4;
            corpus.add(new Example(text, loaded ? 1 : 0, fold, outlet, "page-" + i / 4));
        }
        return corpus;
    }

    private static Map<String, Double> figures(Baseline baseline, List<Example> corpus) {
        SentenceProtocol protocol = new SentenceProtocol("test", Split.eachFold(corpus));
        return protocol.figures(baseline).stream().collect(Collectors.toMap(FigureRow::figure, FigureRow::value));
    }

    @Test
    void theMajorityKnowsNothingOfTheText() {
        Map<String, Double> figures = figures(Baseline.majority(), corpus(false));
        assertEquals(1.0 / 3, figures.get("macro-f1"), 0.01);
        assertEquals(0, figures.get("matthews"));
    }

    @Test
    void theOutletsNameGivesLabelsAwayOnlyWhereItWasMet() {
        assertTrue(figures(Baseline.outletName(), corpus(false)).get("macro-f1") > 0.9);
        assertTrue(figures(Baseline.outletName(), corpus(true)).get("macro-f1") < 0.4);
    }

    @Test
    void wordsThatTellAreFound() {
        Map<String, Double> figures = figures(Baseline.of("words", new BagOfWords()), corpus(false));
        assertEquals(1, figures.get("macro-f1"));
        assertTrue(figures.get("brier") < 0.1);
    }

    @Test
    void aVectorThatHoldsTheAnswerIsRead() {
        Function<String, double[]> knowing =
                text -> new double[] {text.contains("reckless") ? 1 : -1, 5, text.length()};
        assertEquals(
                1,
                figures(Baseline.of("knowing", new TextVectors(knowing)), corpus(false))
                        .get("macro-f1"));
    }

    @Test
    void aVectorOfNothingIsTheMajority() {
        Function<String, double[]> empty = text -> new double[] {1, 1};
        Map<String, Double> figures = figures(Baseline.of("empty", new TextVectors(empty)), corpus(false));
        assertEquals(1.0 / 3, figures.get("macro-f1"), 0.01);
    }

    @Test
    void theWeakestPenaltyIsNotTakenWhereItOnlyLearnsByHeart() {
        List<Double> taken = new ArrayList<>();
        Representation overfitting = new Representation() {
            @Override
            public List<Double> penalties() {
                return List.of(1.0, 2.0);
            }

            @Override
            public List<Classifier> fit(List<Example> train, int labels, List<Double> penalties) {
                if (penalties.size() == 1) {
                    taken.addAll(penalties);
                }
                return penalties.stream()
                        .map(penalty -> (Classifier) text ->
                                penalty == 1.0 && text.contains("spent") ? List.of(0.01, 0.99) : List.of(0.5, 0.5))
                        .toList();
            }
        };
        overfitting.chosen(corpus(false), 2, 1);
        assertEquals(List.of(2.0), taken);
    }

    @Test
    void nothingLearntNearlyRepeatsWhatIsReportedOn() {
        List<Example> train = new ArrayList<>(corpus(false).subList(0, 20));
        Example held = new Example(train.get(3).text() + "!", 1, 1, "post", "page");
        assertFalse(Split.of(train, List.of(held)).train().contains(train.get(3)));
        assertEquals(19, Split.of(train, List.of(held)).train().size());
    }
}
