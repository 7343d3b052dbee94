package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.language.English;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/**
 * Holds every caption against headline, deck and body: whether the article knows the people, places, dates and numbers
 * under its pictures. It sees words, never the photograph.
 */
public final class CaptionMismatch implements Analyzer {

    /** Below this many words, headline and deck included, an article has too little to hold a caption against. */
    private static final int FEWEST_ARTICLE_WORDS = 60;

    private static final int FEWEST_CAPTION_WORDS = 4;

    private static final MeasureDefinition COUNT =
            MeasureDefinition.amount("caption.count", "captions", "Captions of the article, credits apart.");
    private static final MeasureDefinition MISMATCH_SHARE = MeasureDefinition.share(
            "caption.mismatch-share",
            "share of scored captions",
            "Captions with a warning or an error, of those that could be compared.");
    private static final MeasureDefinition NAMES_KNOWN_SHARE = MeasureDefinition.share(
            "caption.known-name-share",
            "share of names in captions",
            "People, places and organizations in captions that headline, deck or body name too.");

    private static final Manual MANUAL =
            new Manual("caption", 4, Set.of(), CaptionRules.ALL, List.of(COUNT, MISMATCH_SHARE, NAMES_KNOWN_SHARE));

    @Override
    public Manual manual() {
        return MANUAL;
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        if (reading.captions().isEmpty()) {
            return Outcome.skipped("no captions");
        }
        if (!English.fits(reading.body().tokens())) {
            return Outcome.abstained("not English");
        }
        Tally tally = new Tally(reading);
        reading.captions().forEach(tally::judge);
        return new Outcome.Ok(tally.analysis());
    }

    /** The captions of one article, judged one after the other. */
    private static final class Tally {
        private final Ground ground;
        private final Optional<PublicationDay> published;
        private final List<CaptionVerdict> verdicts = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private int scored;
        private int mismatched;
        private int names;
        private int knownNames;

        Tally(Reading reading) {
            this.ground = Grounds.forCaptions(reading);
            this.published = PublicationDay.of(reading.article().imprint());
        }

        void judge(FieldText caption) {
            ShortText text = ShortText.of(caption);
            Optional<String> objection = objection(text);
            int index = verdicts.size();
            if (objection.isPresent()) {
                verdicts.add(new CaptionVerdict(index, new Mismatch.Abstained(objection.get()), Map.of()));
                return;
            }
            Comparison comparison = Comparison.of(text, ground);
            CaptionJudgement judgement = CaptionJudgement.of(comparison, published);
            scored++;
            mismatched += judgement.mismatch().band().compareTo(Band.WARNING) >= 0 ? 1 : 0;
            names += comparison.names().size();
            knownNames += (int) comparison.names().stream()
                    .filter(n -> n.recognition().isKnown())
                    .count();
            verdicts.add(new CaptionVerdict(index, judgement.mismatch(), judgement.evidence()));
            findings.addAll(judgement.findings());
        }

        /** Why a caption can't be compared. */
        private Optional<String> objection(ShortText text) {
            if (ground.words() < FEWEST_ARTICLE_WORDS) {
                return Optional.of("article too short to compare with");
            }
            if (text.words() == 0) {
                return Optional.of("only a credit");
            }
            if (!text.isEnglish()) {
                return Optional.of("not English");
            }
            boolean bare = text.words() < FEWEST_CAPTION_WORDS && text.names().isEmpty();
            return bare || text.terms().stream().noneMatch(t -> t.weight() > 0)
                    ? Optional.of("nothing to compare")
                    : Optional.empty();
        }

        Analysis analysis() {
            List<Measure> measures = new ArrayList<>();
            measures.add(COUNT.count(verdicts.size()));
            MISMATCH_SHARE.shareOf(mismatched, scored).ifPresent(measures::add);
            NAMES_KNOWN_SHARE.shareOf(knownNames, names).ifPresent(measures::add);
            return new Analysis(List.of(new CaptionVerdicts(verdicts)), measures, findings);
        }
    }
}
