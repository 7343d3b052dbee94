package org.framescope.train.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.train.corpus.BabeExperts;
import org.framescope.train.protocol.Answer;
import org.framescope.train.protocol.Judgement;
import org.framescope.train.protocol.TextKey;
import org.framescope.train.protocol.VoteShares;
import org.framescope.train.protocol.Votes;

/** The human figure: what one expert says about a sentence, against the majority of the others. */
final class ExpertPanel {

    private static final double SAID = 1;

    private ExpertPanel() {}

    /** One answer for each vote; where the others are split two to two, there is no majority and no answer. */
    static List<Answer> againstMajority(List<BabeExperts.Vote> votes) {
        return answers(votes, false);
    }

    /**
     * Two answers for each vote: where the others are split, the vote counts as right once and as wrong once. A model
     * is asked about these sentences too.
     */
    static List<Answer> tiesCountHalf(List<BabeExperts.Vote> votes) {
        return answers(votes, true);
    }

    private static List<Answer> answers(List<BabeExperts.Vote> votes, boolean ties) {
        VoteShares shares = VoteShares.of(votes);
        List<Answer> answers = new ArrayList<>();
        for (BabeExperts.Vote vote : votes) {
            String key = TextKey.of(vote.text());
            Votes all = shares.of(key);
            int lead = 2 * (all.yes() - (vote.biased() ? 1 : 0)) - (all.cast() - 1);
            Answer agreeing = new Answer(key, new Judgement(vote.biased(), vote.biased() ? SAID : -SAID));
            Answer dissenting = new Answer(key, new Judgement(!vote.biased(), vote.biased() ? SAID : -SAID));
            if (lead != 0) {
                answers.addAll(Collections.nCopies(ties ? 2 : 1, lead > 0 == vote.biased() ? agreeing : dissenting));
            } else if (ties && all.cast() > 1) {
                answers.addAll(List.of(agreeing, dissenting));
            }
        }
        return answers;
    }

    /** The page of each sentence that was voted on. */
    static Map<String, String> pages(List<BabeExperts.Vote> votes) {
        Map<String, String> pages = new TreeMap<>();
        votes.forEach(vote -> pages.put(TextKey.of(vote.text()), vote.link()));
        return pages;
    }
}
