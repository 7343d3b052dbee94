package org.framescope.train.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {

    /** Ten pages of twenty sentences; a page is answered wholly right or wholly wrong. */
    private static List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean right = i / 20 % 2 == 0;
            answers.add(new Answer("%03d".formatted(i), new Judgement(i % 2 == 0, i % 2 == 0 == right ? 1 : -1)));
        }
        return answers;
    }

    private static String page(String key) {
        return "page-" + Integer.parseInt(key) / 20;
    }

    private static double width(List<Answer> answers, Function<Answer, String> cluster) {
        List<Double> interval = new ClusterBootstrap<>(answers, cluster)
                .interval(rows -> BinaryFigures.of(Answer.judgements(rows)).macroF1());
        return interval.get(1) - interval.get(0);
    }

    @Test
    void pagesAnsweredAsAWholeMakeTheIntervalWide() {
        List<Answer> answers = answers();
        assertTrue(width(answers, own -> page(own.key())) > 2 * width(answers, Answer::key));
    }

    @Test
    void theIntervalIsTheSameWhateverTheOrderOfTheClusters() {
        List<Answer> answers = answers();
        List<Answer> turned = new ArrayList<>(answers.subList(100, 200));
        turned.addAll(answers.subList(0, 100));
        assertEquals(width(answers, own -> page(own.key())), width(turned, own -> page(own.key())));
    }

    @Test
    void nothingCannotBeDrawnFrom() {
        assertThrows(IllegalArgumentException.class, () -> new ClusterBootstrap<String>(List.of(), row -> row));
    }

    @Test
    void partsAreToldApartWithTheirOwnIntervals() {
        List<Slice> slices =
                Slice.of(answers(), key -> Integer.parseInt(key) < 20 ? "first" : "others", ClusterBootstrapTest::page);
        assertEquals(
                List.of("first", "others"), slices.stream().map(Slice::name).toList());
        assertEquals(0, slices.get(0).error());
        assertEquals(1, slices.get(0).macroF1());
        assertEquals(0.5, slices.get(0).truths());
        assertEquals(5.0 / 9, slices.get(1).error(), 1e-9);
        assertTrue(slices.get(1).errorInterval().get(0)
                < slices.get(1).errorInterval().get(1));
    }
}
