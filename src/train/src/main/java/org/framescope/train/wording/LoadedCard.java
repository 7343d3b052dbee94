package org.framescope.train.wording;

import java.util.List;
import org.framescope.engine.model.Manifest;
import org.framescope.train.encoder.BundleCard;
import org.framescope.train.encoder.BundleCard.Chapter;

/** What the card of a tagger of loaded words says beside its figures. */
final class LoadedCard {

    private static final String INTRODUCTION = """
            For each word of an English news article one probability: that experts would mark it as biased where it stands, as
            they did in BABE. It judges words, not whether a claim holds; whose word it is, the attribution says.

            Meant for: pointing an editor at words to look at again, beside word lists that give their reasons. Not meant for:
            judging a person or an outlet, other languages, or any decision that nobody looks at again.
            """;

    private static final String INTERVALS = """
            Weights as served, in bytes. Every sentence was tagged by a model that had not learnt from it; threshold and
            temperature of a fold are those that suit the other folds; "served" is what a report shows: a word is called
            loaded from a higher probability on, for fewer and surer findings, and word lists add theirs. Intervals are 95 %, by drawing whole pages (for folds
            of outlets whole outlets) again.
            """;

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("babe.by-outlet.", "BABE, four folds of whole outlets: the headline"),
            new Chapter("babe.by-link.", "BABE, five folds of whole pages"));

    private static final String FAILURES = """
            - Five experts marked BABE's words, each as he liked: many a phrase is marked in one sentence and not in the next.
            - The sentences were found by searching for divisive topics of the United States, 2017 to 2020.
            - In a window of eight sentences a word may be judged otherwise than in a sentence alone.
            """;

    private LoadedCard() {}

    static String of(Manifest manifest) {
        return new BundleCard(INTRODUCTION, INTERVALS, CHAPTERS, FAILURES).of(manifest);
    }
}
