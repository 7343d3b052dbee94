package org.framescope.train.attribution;

import java.util.List;
import org.framescope.engine.model.Manifest;
import org.framescope.train.encoder.BundleCard;
import org.framescope.train.encoder.BundleCard.Chapter;

/** What the card of an attribution model says beside its figures. */
final class AttributionCard {

    private static final String INTRODUCTION = """
            For each word of an English news article three questions: does it stand in the name of a source, in the
            words that tie something to a source, in what is said or thought? Rules then put the spans together, find
            out who the source is, and through whom the words came. Span conventions are PolNeAR's.

            Meant for: telling in whose voice a word stands, before anything else is judged; counting who is given room.
            Not meant for: fiction, transcripts, other languages; deciding whether somebody really said it.
            """;

    private static final String INTERVALS = """
            Served weights (bytes) with the rules around them, as a report is made. The development part was not
            learnt from. Intervals are 95 %, by drawing whole texts again. Of texts with several annotators the one counts
            who agrees best with the others. Annotators among themselves reach, in exact spans and in spans that overlap:
            source 0.756 and 0.807, cue 0.686 and 0.783, content 0.639 and 0.829.
            """;

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("polnear.dev.", "PolNeAR, development part: 84 articles about the US election of 2016"),
            new Chapter("rules.", "Rules alone, on the same texts"),
            new Chapter("single-precision.", "The same weights in single precision"));

    private static final String FAILURES = """
            - One year, one country, one topic: the corpus is about an election. Court reports, sports and science have cues
              of their own that it has not seen.
            - It reads a window of some eight sentences: a quotation that goes on over more than that is put together by
              rules.
            - An attribution inside another's content is not marked in the corpus, so it is rarely found.
            - Where a long indirect content ends is where people differ most, and so does the model.
            """;

    private AttributionCard() {}

    static String of(Manifest manifest) {
        return new BundleCard(INTRODUCTION, INTERVALS, CHAPTERS, FAILURES).of(manifest);
    }
}
