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
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Genre;
import org.framescope.core.language.English;
import org.framescope.core.language.GenreLabel;
import org.framescope.core.language.Reading;

/** Holds the headline against deck and body: whether they carry what it says. */
public final class HeadlineMismatch implements Analyzer {

    private static final int FEWEST_BODY_WORDS = 60;
    private static final int FEWEST_TELLING_WORDS = 2;

    private static final MeasureDefinition SHARED_WORDS = MeasureDefinition.share(
            "headline.shared-word-share",
            "share of the headline's telling words",
            "Telling words of the headline that deck or body have too.");
    private static final MeasureDefinition KNOWN_NAMES = MeasureDefinition.share(
            "headline.known-name-share",
            "share of names in the headline",
            "Names in the headline that deck or body have too.");

    private static final Manual MANUAL =
            new Manual("headline", 4, Set.of(), HeadlineRules.ALL, List.of(SHARED_WORDS, KNOWN_NAMES));

    @Override
    public Manual manual() {
        return MANUAL;
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        if (reading.headline().isEmpty()
                || reading.article().headline().orElse("").isBlank()) {
            return Outcome.skipped("no headline");
        }
        if (!English.fits(reading.body().tokens())) {
            return Outcome.abstained("not English");
        }
        ShortText text = ShortText.of(reading.headline().get());
        Ground ground = Grounds.forHeadline(reading);
        Optional<String> objection = objection(text, ground);
        if (objection.isPresent()) {
            return Outcome.abstained(objection.get());
        }
        Comparison comparison = Comparison.of(text, ground);
        HeadlineJudgement judgement = HeadlineJudgement.of(comparison, most(reading));
        List<Finding> findings = judgement.findings();
        HeadlineVerdict verdict = new HeadlineVerdict(judgement.mismatch(), judgement.evidence());
        return new Outcome.Ok(new Analysis(List.of(verdict), measures(comparison), findings));
    }

    /** The verdict on a headline with these features. */
    public static Mismatch.Scored score(Map<HeadlineFeature, Double> features) {
        return HeadlineJudgement.score(features);
    }

    /** Above 0 where the headline is rather of another story, were both equally frequent. */
    public static double rawLogOdds(Map<HeadlineFeature, Double> features) {
        return HeadlineJudgement.rawLogOdds(features);
    }

    private static Optional<String> objection(ShortText text, Ground ground) {
        if (ground.words() < FEWEST_BODY_WORDS) {
            return Optional.of("body too short to compare with");
        }
        if (!text.isEnglish()) {
            return Optional.of("headline is not English");
        }
        long telling = text.terms().stream().filter(Term::isTelling).count();
        return telling < FEWEST_TELLING_WORDS
                ? Optional.of("headline has too few telling words to compare")
                : Optional.empty();
    }

    /** Headlines of columns play on words and take positions; theirs are noted at most. */
    private static Severity most(Reading reading) {
        Optional<Genre> genre = reading.article().imprint().genre();
        boolean opinion = genre.filter(g -> g == Genre.OPINION).isPresent()
                || reading.headline().flatMap(GenreLabel::of).isPresent();
        return opinion ? Severity.NOTE : Severity.ERROR;
    }

    private static List<Measure> measures(Comparison comparison) {
        List<Measure> measures = new ArrayList<>();
        int shared = telling(comparison.shared());
        SHARED_WORDS.shareOf(shared, shared + telling(comparison.missing())).ifPresent(measures::add);
        int known = (int) comparison.names().stream()
                .filter(n -> n.recognition().isKnown())
                .count();
        KNOWN_NAMES.shareOf(known, comparison.names().size()).ifPresent(measures::add);
        return measures;
    }

    private static int telling(List<Term> terms) {
        return (int) terms.stream().filter(Term::isTelling).count();
    }
}
