package org.framescope.train.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final String SENTENCE = "The minister announced on Monday that the tax would rise next year";

    @Test
    void committedFoldsAreThoseWhoseHashesAreInTheCode() throws IOException {
        assertEquals(5, Folds.committed(Folds.BABE_BY_LINK).count());
        assertEquals(4, Folds.committed(Folds.BABE_BY_OUTLET).count());
        assertEquals(5, Folds.committed(Folds.BABE_RANDOM).count());
        assertEquals(5, Folds.committed(Folds.CHECKTHAT).count());
        assertThrows(IOException.class, () -> Folds.committed("another.tsv"));
    }

    @Test
    void sentencesOfOnePageAndNearDuplicatesShareAFold() {
        List<String> texts = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add("Story " + i + " has a sentence of its own about thing " + i * 7);
            links.add("page-" + i / 3);
        }
        texts.add(SENTENCE + ".");
        links.add("one");
        texts.add("\u201C" + SENTENCE + "\u201D");
        links.add("two");
        Folds folds = FoldMaker.grouped(texts, links, 5, 1);
        for (int i = 0; i < 60; i += 3) {
            assertEquals(folds.of(texts.get(i)), folds.of(texts.get(i + 2)));
        }
        assertEquals(folds.of(texts.get(60)), folds.of(texts.get(61)));
        IntStream.range(0, 5)
                .forEach(fold ->
                        assertTrue(folds.inside(fold, texts, text -> text).size() >= 9));
    }

    @Test
    void nearDuplicatesAreFoundAndKeptApart() {
        List<String> texts = List.of(SENTENCE + ".", "Something else entirely happened in the north.", SENTENCE + "!");
        assertEquals(List.of(new NearDuplicates.Pair(0, 2)), NearDuplicates.of(texts));
        assertEquals(
                List.of(texts.get(1)), NearDuplicates.apart(texts.subList(0, 2), text -> text, List.of(texts.get(2))));
    }

    @Test
    void figuresOfAPerfectAndOfAConstantModel() {
        List<Judgement> perfect = answers(200, 8);
        assertEquals(1, BinaryFigures.of(perfect).macroF1());
        assertEquals(1, BinaryFigures.of(perfect).matthews());
        assertTrue(BinaryFigures.of(perfect).calibrationError() < 1e-3);
        List<Judgement> constant =
                perfect.stream().map(own -> new Judgement(own.truth(), -1)).toList();
        assertEquals(0, BinaryFigures.of(constant).matthews());
        assertEquals(1.0 / 3, BinaryFigures.of(constant).macroF1(), 1e-9);
    }

    @Test
    void temperatureFindsHowMuchTooSureAModelIs() {
        Random random = new Random(1);
        List<Judgement> sure = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double logit = random.nextGaussian() * 1.5;
            boolean truth = random.nextDouble() < 1 / (1 + Math.exp(-logit));
            sure.add(new Judgement(truth, logit * 2));
        }
        double temperature = Temperature.fit(sure);
        assertEquals(2, temperature, 0.2);
        List<Judgement> cooled =
                sure.stream().map(own -> own.cooled(temperature)).toList();
        assertTrue(BinaryFigures.of(cooled).calibrationError()
                < BinaryFigures.of(sure).calibrationError());
    }

    @Test
    void intervalHoldsTheFigureAndIsDrawnTheSameEachTime() {
        List<Judgement> answers = new ArrayList<>(answers(100, 1));
        answers.addAll(answers(40, -1));
        List<Double> interval =
                Bootstrap.interval(answers, own -> BinaryFigures.of(own).macroF1());
        double figure = BinaryFigures.of(answers).macroF1();
        assertTrue(interval.get(0) < figure && figure < interval.get(1));
        assertEquals(
                interval,
                Bootstrap.interval(answers, own -> BinaryFigures.of(own).macroF1()));
        assertNotEquals(interval.get(0), interval.get(1));
    }

    /** Half yes, half no, each with a logit of this size on the right side. */
    private static List<Judgement> answers(int count, double logit) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Judgement(i % 2 == 0, i % 2 == 0 ? logit : -logit))
                .toList();
    }
}
