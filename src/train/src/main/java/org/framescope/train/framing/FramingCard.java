package org.framescope.train.framing;

import java.util.List;
import org.framescope.engine.model.Manifest;
import org.framescope.train.encoder.BundleCard;
import org.framescope.train.encoder.BundleCard.Chapter;

/** What the card of a framing bundle says beside its figures. */
final class FramingCard {

    private static final String INTRODUCTION = """
            Three answers about whole articles in English, each from measures that a person can read.

            - Framing: the probability that a panel of readers would call an article one-sided, as in SemEval-2019 task 4
              (hyperpartisan, labelled by article). A sum of one term a measure: each term points at passages, and says what
              the probability would be without them.
            - Frames: whether an article tells its story as conflict, economic, human interest, morality or resolution.
            - Outlets: an estimate of the consensus of six rating groups (pc1) from the wording of twenty articles or more. A
              profile, not a verdict: it knows nothing of corrections, ownership or whether claims hold.

            Outlet, address, byline, dateline and topic words are no inputs of the framing score. Meant for: an editor or a
            class who want to see which passages make an article read one-sidedly, and where. Not meant for: ranking
            people, automatic moderation, any decision that nobody looks at again, texts that are no news.

            It says nothing (and why) about texts that are too short, marked as opinion or as a press release, not English,
            garbled, or unlike the news that it learnt from, and where other models than those named below read the text.
            Frames were learnt from articles on climate alone: far from that topic an unsure answer is withheld.
            """;

    private static final String INTERVALS = """
            Every article was judged by a model that had not learnt from its outlet; which lines, how strong a penalty, the
            calibration and the label sets were chosen inside the folds learnt from. Intervals are 95 %, by drawing whole
            outlets again. Beside it: the same with whole topics left out, and with articles dealt at random, which flatters.
            """;

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("hyperpartisan.by-outlet.additive", "Framing, ten folds of whole outlets: the headline"),
            new Chapter("hyperpartisan.by-topic", "Framing, folds of whole topics"),
            new Chapter("hyperpartisan.random", "Framing, folds at random"),
            new Chapter("hyperpartisan.by-outlet.straight-lines", "The same with straight lines alone"),
            new Chapter("hyperpartisan.by-outlet.boosted-stumps", "Boosted stumps in their place, not served"),
            new Chapter("hyperpartisan.by-outlet.bag-of-words", "The floor: words and pairs of words"),
            new Chapter("slice.", "Framing by length and by share of quotation"),
            new Chapter("masked.", "Framing with every measure of what sources say taken out"),
            new Chapter("mirror.", "How far the probability moves when two sides are exchanged"),
            new Chapter("leak.", "How well the outlet can be guessed from the measures"),
            new Chapter(
                    "transfer.", "Mean framing of an outlet's articles beside its raters' consensus; nothing fitted"),
            new Chapter("narratives.by-outlet.", "Frames, five folds of whole outlets, with the floor"),
            new Chapter(
                    "gun-headlines.", "Frames, asked about headlines on gun violence, which nothing was learnt from"),
            new Chapter("outlets.", "Outlets, each estimated by a model that had not seen it"));

    private static final String FAILURES = """
            - The labels are those of readers in the United States, 2016 to 2018, on politics. Elsewhere one-sidedness may
              read otherwise.
            - It judges how an article is worded and whom it cites, not what it leaves out: a one-sided choice of facts in a
              sober tone passes.
            - Satire, reviews and columns that are not marked as such read as one-sided.
            - Outlets are estimated from the first paragraphs of their articles; an outlet that words its news as agencies
              do and errs in its facts is estimated too high.
            - Human interest and morality are rare in the corpus of frames: their figures rest on a few dozen articles.
            """;

    private FramingCard() {}

    static String of(Manifest manifest) {
        return new BundleCard(INTRODUCTION, INTERVALS, CHAPTERS, FAILURES).of(manifest);
    }
}
