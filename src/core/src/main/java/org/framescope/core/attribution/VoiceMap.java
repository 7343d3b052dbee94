package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;
import org.framescope.core.language.Reading;

/** Draws the voices of an article from its attributions. */
final class VoiceMap {

    private static final int SENTENCE_WORDS = 5;

    private VoiceMap() {}

    static Voices of(Reading reading, List<Attribution> attributions) {
        List<Voices.VoicedSpan> spans = new ArrayList<>();
        for (Attribution attribution : attributions) {
            for (Passage content : attribution.content()) {
                spans.add(new Voices.VoicedSpan(content.span(), Voice.ATTRIBUTED));
            }
        }
        Voices attributed = new Voices(spans);
        for (FieldText text : reading.fields()) {
            for (Quotation quotation : text.quotations()) {
                Span span = text.span(quotation.begin(), quotation.end());
                if (quotation.depth() == 0 && (attributed.of(span) == Voice.ATTRIBUTED || isSpeech(text, quotation))) {
                    spans.add(new Voices.VoicedSpan(span, Voice.QUOTED));
                }
            }
        }
        return new Voices(spans);
    }

    /** Words of sentence length between marks, with a sentence's own ending, quote somebody even without a cue. */
    private static boolean isSpeech(FieldText text, Quotation quotation) {
        int first = text.tokenAt(quotation.innerBegin());
        int last = text.tokenAt(quotation.end() - 1);
        if (last - first < SENTENCE_WORDS) {
            return false;
        }
        String ending = text.tokens().get(last - 1).lower();
        return ending.equals(".") || ending.equals("!") || ending.equals("?") || ending.equals(",");
    }
}
