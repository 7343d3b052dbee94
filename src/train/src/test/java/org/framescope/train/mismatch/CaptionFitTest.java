package org.framescope.train.mismatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.framescope.core.language.NameKind;
import org.framescope.train.corpus.CaptionedArticle;
import org.junit.jupiter.api.Test;

class CaptionFitTest {

    private static final String CAPTION =
            "Senator Elizabeth Warren speaks to 300 supporters in Boston, Massachusetts, on March 8, 2019.";

    private static CaptionedArticle article(String id, String topic, String caption) {
        return new CaptionedArticle(id, "Ledger", topic, "2019-03-09", "Title", "Body of " + id, List.of(caption));
    }

    @Test
    void oneThingIsExchangedAndTheRestKept() {
        Optional<String> exchanged =
                Exchanges.name(Exchanges.read(CAPTION), NameKind.PERSON, "Joseph Adeyemi", new Random(1));
        assertEquals(CAPTION.replace("Elizabeth Warren", "Joseph Adeyemi"), exchanged.orElseThrow());
    }

    @Test
    void yearsMoveAndDaysOfDatesAreNoNumbers() {
        String moved = Exchanges.year(Exchanges.read(CAPTION), new Random(1)).orElseThrow();
        assertTrue(moved.startsWith(CAPTION.substring(0, CAPTION.length() - 5)) && !moved.equals(CAPTION), moved);
        String number = Exchanges.number(Exchanges.read(CAPTION), new Random(1)).orElseThrow();
        assertTrue(number.contains("March 8, 2019") && !number.contains("300"), number);
    }

    @Test
    void foreignCaptionsComeFromOtherArticlesAndThePairsAreSeeded() {
        List<CaptionedArticle> articles = List.of(
                article("a", "trade", CAPTION),
                article("b", "trade", "Union president Marta Lindqvist talks to crews in Halden."),
                article("c", "sport", "Goalkeeper Yuki Tanabe celebrates in Montevideo."));
        CaptionPairs pairs = new CaptionPairs(articles);
        List<CaptionPair> made = pairs.of(articles.get(0));
        assertEquals(made, new CaptionPairs(articles).of(articles.get(0)));
        assertTrue(made.contains(
                new CaptionPair(PairKind.SAME_TOPIC, articles.get(1).captions().get(0))));
        assertTrue(made.stream()
                .filter(p -> p.kind() == PairKind.ANY_OTHER)
                .noneMatch(p -> p.caption().equals(CAPTION)));
    }

    @Test
    void theFittedLogOddsRiseWithTheFeatureThatTells() {
        double[][] x = new double[200][];
        int[] y = new int[200];
        Random random = new Random(3);
        for (int i = 0; i < x.length; i++) {
            y[i] = i % 4 == 0 ? 1 : 0;
            x[i] = new double[] {y[i] + random.nextGaussian(), random.nextGaussian()};
        }
        Logistic fit = Logistic.fit(x, y, 1);
        assertTrue(fit.weights().get(0) > 0.5, fit.toString());
        assertEquals(0, fit.weights().get(1), 0.4);
        assertEquals(0.5, 1 / (1 + Math.exp(-fit.logOdds(new double[] {0.5, 0}))), 0.15);
    }
}
