package org.framescope.train.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteSharesTest {

    private static final String CLEAR = "A \"disastrous\" plan; it failed.";
    private static final String SPLIT = "The plan was put off.";
    private static final String NONE = "The plan was published.";

    @TempDir
    private Path data;

    @Test
    void votesOfASentenceAreAddedUp() throws IOException {
        VoteShares votes = votes();
        assertEquals(new Votes(4, 5), votes.of(TextKey.of(CLEAR)));
        assertEquals(0.4, votes.of(TextKey.of(SPLIT)).share());
        assertTrue(votes.of(TextKey.of(CLEAR)).isClear());
        assertFalse(votes.of(TextKey.of(SPLIT)).isClear());
    }

    @Test
    void rowsWithoutOneOfBothLabelsAreNoVotes() throws IOException {
        assertEquals(new Votes(0, 4), votes().of(TextKey.of(NONE)));
    }

    @Test
    void aSentenceThatNobodyVotedOnIsAMistake() throws IOException {
        VoteShares votes = votes();
        assertThrows(IllegalArgumentException.class, () -> votes.of("0123456789abcdef"));
    }

    @Test
    void answersFallApartIntoClearAndSplitOnes() throws IOException {
        List<Answer> answers = List.of(answer(CLEAR, 2), answer(SPLIT, 0), answer(NONE, -2));
        assertEquals(List.of(answers.get(0), answers.get(2)), votes().clear(answers));
        assertEquals(List.of(answers.get(1)), votes().split(answers));
    }

    @Test
    void aModelThatSaysTheShareCorrelatesFully() throws IOException {
        double four = Math.log(0.8 / 0.2);
        double two = Math.log(0.4 / 0.6);
        List<Answer> follows = List.of(answer(CLEAR, four), answer(SPLIT, two), answer(NONE, -40));
        assertEquals(1, votes().correlation(follows), 1e-9);
        List<Answer> constant = List.of(answer(CLEAR, 1), answer(SPLIT, 1), answer(NONE, 1));
        assertEquals(0, votes().correlation(constant));
    }

    private static Answer answer(String text, double logit) {
        return new Answer(TextKey.of(text), new Judgement(true, logit));
    }

    private VoteShares votes() throws IOException {
        StringBuilder file = new StringBuilder("text;news_link;label_bias;annotator_id;df_id\n");
        for (int expert = 1; expert <= 5; expert++) {
            row(file, "\"A \"\"disastrous\"\" plan; it failed.\"", expert == 3 ? "Non-biased" : "Biased", expert);
            row(file, SPLIT, expert > 3 ? "Biased" : "Non-biased", expert);
            row(file, NONE, expert == 1 ? "Biased, unfair" : "Non-biased", expert);
        }
        Path folder = Files.createDirectories(data.resolve("babe"));
        Files.writeString(folder.resolve("raw_labels_SG2.csv"), file);
        return VoteShares.read(data);
    }

    private static void row(StringBuilder file, String text, String label, int expert) {
        file.append(text).append(";https://example.org/1;").append(label);
        file.append(';').append(expert).append(";1\n");
    }
}
