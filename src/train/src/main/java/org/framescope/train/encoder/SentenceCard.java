package org.framescope.train.encoder;

import java.util.List;
import org.framescope.engine.model.Manifest;
import org.framescope.train.encoder.BundleCard.Chapter;

/** What the card of a sentence model says beside its figures. */
final class SentenceCard {

    private static final String INTRODUCTION = """
            For each English news sentence two probabilities: that experts would call its wording biased, as in
            BABE, and that it expresses a view rather than reports, as in CheckThat!. It judges wording, not
            whether a claim holds, and knows nothing of what stands around the sentence.

            Meant for: marking sentences that an editor may want to look at again; comparing many articles by
            one yardstick. Not meant for: judging a person or an outlet, other languages, social media, or any
            decision that nobody looks at again.
            """;

    private static final String FAILURES = """
            - Experts themselves are split (3:2) on more than a quarter of BABE; there the model is right little
              more often than a coin. Its probabilities say so: see what it cannot tell.
            - Left without an outlet while it learns, it expects that outlet to be as biased as the others: it marks
              too few sentences of one that often is, too many of one that seldom is.
            - It reads one sentence at a time: irony, quotation across sentences and what was said before are
              lost on it. A report shows in whose voice a sentence stands; the score itself does not know.
            - BABE's pages are from the United States, 2017 to 2020, on divisive topics. Other times, places and
              topics are further away than any of the folds above: BASIL gives an idea of how much that costs.
            - On BASIL it stays below the goal, a Matthews correlation of 0.20, and would with a threshold of BASIL's own, too: the
              order of the sentences is what limits it. Other encoders and depths, experts' votes, balanced outlets, silver sentences
              alone and the scores of sentences around did not help; a sum with the model of loaded words came closest (lab
              notebook, entries 31 to 35).
            """;

    private static final String INTERVALS = """
            Weights as served, in bytes. Every sentence was judged by a model that had not learnt from it.
            Intervals are 95 %, by drawing whole pages (for CheckThat! sentences, for BASIL events) again.
            """;

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("babe.by-link.", "BABE, five folds of whole pages"),
            new Chapter("babe.by-outlet.", "BABE, four folds of whole outlets, taken together: the headline"),
            new Chapter("babe.random.", "BABE, five random folds: flattered by what pages and outlets give away"),
            new Chapter("baseline.", "Others under the same protocols, and one expert against the rest"),
            new Chapter("checkthat.", "CheckThat! dev, subjectivity"),
            new Chapter("basil.", "BASIL, lexical bias: other years, other outlets"),
            new Chapter("experts.", "Beside the five experts' votes (by link)"),
            new Chapter("silence.", "When only the surest answers are given (by link)"),
            new Chapter("eight-bits.", "What eight bits cost (by link)"),
            new Chapter("leak.", "How well the outlet can be guessed"),
            new Chapter("outlet.", "Each outlet, where it was left out"),
            new Chapter("topic.", "Each topic, where the outlet was left out"));

    private SentenceCard() {}

    static String of(Manifest manifest) {
        return new BundleCard(INTRODUCTION, INTERVALS, CHAPTERS, FAILURES).of(manifest);
    }
}
