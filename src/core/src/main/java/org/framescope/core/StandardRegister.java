package org.framescope.core;

import java.util.List;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Register;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.characters.CharactersAnalyzer;
import org.framescope.core.framing.FramesAnalyzer;
import org.framescope.core.framing.FramingAnalyzer;
import org.framescope.core.framing.FramingJudge;
import org.framescope.core.mismatch.CaptionMismatch;
import org.framescope.core.mismatch.HeadlineMismatch;
import org.framescope.core.naming.NamingAnalyzer;
import org.framescope.core.sentence.RuleScorer;
import org.framescope.core.sentence.SentenceAnalyzer;
import org.framescope.core.sentence.SentenceScorer;
import org.framescope.core.wording.LoadedTagger;
import org.framescope.core.wording.WordingAnalyzer;

/** All analyzers of this version, one line each, in running order. */
public final class StandardRegister {

    /** Raised with every change of rules or word lists that may change a report. */
    public static final String RULES_VERSION = "2026.11";

    private StandardRegister() {}

    /** The analyzers with rules alone. */
    public static Register create() {
        return create(AttributionTagger.NONE, RuleScorer.shipped(), LoadedTagger.NONE, FramingJudge.NONE);
    }

    /** The analyzers with whoever finds attributions, judges sentences and tags loaded words; nobody judges framing. */
    public static Register create(AttributionTagger tagger, SentenceScorer sentences, LoadedTagger loaded) {
        return create(tagger, sentences, loaded, FramingJudge.NONE);
    }

    /** The analyzers with whoever reads and judges in this installation. */
    public static Register create(
            AttributionTagger tagger, SentenceScorer sentences, LoadedTagger loaded, FramingJudge framing) {
        List<Analyzer> analyzers = List.of(
                new AttributionAnalyzer(tagger),
                new SentenceAnalyzer(sentences),
                new WordingAnalyzer(loaded),
                new CaptionMismatch(),
                new HeadlineMismatch(),
                new NamingAnalyzer(),
                new CharactersAnalyzer(),
                new FramesAnalyzer(framing),
                new FramingAnalyzer(framing));
        return new Register(analyzers);
    }
}
