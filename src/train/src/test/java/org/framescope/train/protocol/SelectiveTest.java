package org.framescope.train.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectiveTest {

    @Test
    void aModelThatKnowsTheAnswerNeverErrs() {
        RiskCoverage curve = RiskCoverage.of(alternating(50, 3, 3));
        assertEquals(0, curve.area());
        assertEquals(10, curve.curve().size());
        curve.curve().forEach(point -> assertEquals(1, point.macroF1()));
    }

    @Test
    void aModelThatIsSureWhereItIsRightErrsLessOnFewerAnswers() {
        List<Judgement> answers = new ArrayList<>(alternating(80, 3, 3));
        answers.addAll(alternating(20, -1, -1));
        RiskCoverage curve = RiskCoverage.of(answers);
        assertEquals(0.2, curve.curve().get(0).error());
        assertEquals(0, curve.curve().get(2).error());
        assertEquals(80, curve.curve().get(2).support());
    }

    @Test
    void equallySureAnswersShareTheirErrorsWhateverTheirOrder() {
        List<Judgement> answers = new ArrayList<>(alternating(30, 1, 1));
        answers.addAll(alternating(10, -1, -1));
        RiskCoverage curve = RiskCoverage.of(answers);
        curve.curve().forEach(point -> assertEquals(0.25, point.error(), 1e-9));
        Collections.reverse(answers);
        assertEquals(curve.area(), RiskCoverage.of(answers).area(), 1e-12);
    }

    @Test
    void nothingIsUndecidedWhereEverySideErrsSeldom() {
        UndecidedRange range = UndecidedRange.fit(alternating(50, 2, 2), UndecidedRange.USUAL_ERROR);
        assertEquals(new UndecidedRange(0.5, 0.5), range);
        assertEquals(1, range.on(alternating(50, 1, 1)).decided());
    }

    @Test
    void onlyTheSideThatErrsIsHeldBack() {
        List<Judgement> answers = new ArrayList<>(alternating(100, 3, 3));
        Collections.addAll(
                answers, Collections.nCopies(40, new Judgement(false, 1)).toArray(Judgement[]::new));
        UndecidedRange range = UndecidedRange.fit(answers, 0.15);
        assertEquals(0.5, range.from());
        assertEquals(new Judgement(true, 3).probability(), range.to());
        assertTrue(range.isUndecided(new Judgement(false, 1).probability()));
        assertFalse(range.isUndecided(new Judgement(false, -0.1).probability()));
        assertEquals(100.0 / 140, range.on(answers).decided(), 1e-9);
    }

    @Test
    void aModelThatGuessesDecidesNothing() {
        UndecidedRange range = UndecidedRange.fit(alternating(40, 1, -1), 0.15);
        assertEquals(new UndecidedRange(0.5, 1), range);
        assertThrows(IllegalArgumentException.class, () -> new UndecidedRange(0.6, 0.7));
    }

    @Test
    void whatIsChosenOnOneHalfHoldsOnTheOther() {
        Random random = new Random(7);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            double logit = random.nextGaussian() * 1.5;
            boolean truth = random.nextDouble() < 1 / (1 + Math.exp(-logit));
            answers.add(new Answer(TextKey.of("sentence " + i), new Judgement(truth, logit)));
        }
        UndecidedRange.Worth worth = UndecidedRange.crossed(answers, 0.15);
        assertEquals(0.15, worth.error(), 0.03);
        assertEquals(4000, worth.support());
        assertTrue(worth.decided() > 0.4 && worth.decided() < 0.9);
    }

    /** Half yes, half no, answered with logits of these sizes; a negative one is a wrong answer. */
    private static List<Judgement> alternating(int count, double yes, double no) {
        List<Judgement> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(i % 2 == 0 ? new Judgement(true, yes) : new Judgement(false, -no));
        }
        return answers;
    }
}
