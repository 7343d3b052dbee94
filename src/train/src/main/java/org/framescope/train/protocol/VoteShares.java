package org.framescope.train.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.framescope.train.corpus.BabeExperts;

/** The experts' votes by sentence: what a model's probability should follow, and where people themselves are split. */
public final class VoteShares {

    private final Map<String, Votes> votes = new TreeMap<>();

    private VoteShares(List<BabeExperts.Vote> cast) {
        for (BabeExperts.Vote vote : cast) {
            Votes first = new Votes(vote.biased() ? 1 : 0, 1);
            votes.merge(TextKey.of(vote.text()), first, (earlier, one) -> earlier.and(vote.biased()));
        }
    }

    public static VoteShares of(List<BabeExperts.Vote> votes) {
        return new VoteShares(votes);
    }

    public static VoteShares read(Path data) throws IOException {
        return of(BabeExperts.read(data));
    }

    /** The votes on the sentence with this {@link TextKey}. */
    public Votes of(String key) {
        Votes own = votes.get(key);
        if (own == null) {
            throw new IllegalArgumentException("nobody voted on " + key);
        }
        return own;
    }

    /** The answers about sentences on which the experts nearly agree (5:0, 4:1). */
    public List<Answer> clear(List<Answer> answers) {
        return answers.stream().filter(this::isClear).toList();
    }

    /** The answers about sentences on which the experts are split (3:2). */
    public List<Answer> split(List<Answer> answers) {
        return answers.stream().filter(Predicate.not(this::isClear)).toList();
    }

    private boolean isClear(Answer answer) {
        return of(answer.key()).isClear();
    }

    /** Pearson's correlation of the model's probability with the share of experts; 0 where either never changes. */
    public double correlation(List<Answer> answers) {
        double said = answers.stream().mapToDouble(VoteShares::said).average().orElse(0);
        double voted = answers.stream().mapToDouble(this::voted).average().orElse(0);
        double together = 0;
        double saidSquares = 0;
        double votedSquares = 0;
        for (Answer answer : answers) {
            double one = said(answer) - said;
            double other = voted(answer) - voted;
            together += one * other;
            saidSquares += one * one;
            votedSquares += other * other;
        }
        double norm = Math.sqrt(saidSquares * votedSquares);
        return norm < 1e-12 ? 0 : together / norm;
    }

    private static double said(Answer answer) {
        return answer.judgement().probability();
    }

    private double voted(Answer answer) {
        return of(answer.key()).share();
    }
}
