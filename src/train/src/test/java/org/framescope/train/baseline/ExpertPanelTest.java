package org.framescope.train.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.framescope.train.corpus.BabeExperts.Vote;
import org.framescope.train.protocol.Answer;
import org.framescope.train.protocol.BinaryFigures;
import org.junit.jupiter.api.Test;

class ExpertPanelTest {

    /** A sentence on which so many of five experts said yes. */
    private static List<Vote> votes(String text, int yes) {
        List<Vote> votes = new ArrayList<>();
        for (int expert = 0; expert < 5; expert++) {
            votes.add(new Vote(text, "page", "expert " + expert, expert < yes));
        }
        return votes;
    }

    private static double macroF1(List<Answer> answers) {
        return BinaryFigures.of(Answer.judgements(answers)).macroF1();
    }

    @Test
    void expertsWhoAllAgreeAreAlwaysRight() {
        List<Vote> votes = new ArrayList<>(votes("one", 5));
        votes.addAll(votes("two", 0));
        assertEquals(1, macroF1(ExpertPanel.againstMajority(votes)));
        assertEquals(10, ExpertPanel.againstMajority(votes).size());
    }

    @Test
    void whoeverTheOthersSplitOverHasNoMajorityToMeet() {
        List<Answer> answers = ExpertPanel.againstMajority(votes("one", 3));
        assertEquals(2, answers.size());
        answers.forEach(own -> assertEquals(false, own.judgement().isRight()));
    }

    @Test
    void aTieIsRightOnceAndWrongOnceWhereItCounts() {
        List<Answer> answers = ExpertPanel.tiesCountHalf(votes("one", 3));
        assertEquals(10, answers.size());
        assertEquals(
                3, answers.stream().filter(own -> own.judgement().isRight()).count());
    }

    @Test
    void theDissenterIsWrongAndTheOthersAreRight() {
        List<Answer> answers = ExpertPanel.againstMajority(votes("one", 4));
        assertEquals(
                4, answers.stream().filter(own -> own.judgement().isRight()).count());
        assertEquals(5, answers.size());
    }

    @Test
    void aVoteWithoutOthersSaysNothing() {
        List<Vote> alone = votes("one", 1).subList(0, 1);
        assertEquals(List.of(), ExpertPanel.againstMajority(alone));
        assertEquals(List.of(), ExpertPanel.tiesCountHalf(alone));
    }
}
