package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.Passage;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;
import org.framescope.core.language.Reading;

/** Draws the voices of an article from its attributions. */
final class VoiceMap {

    private static final int SENTENCE_WORDS = 5;

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private VoiceMap() {}

    static Voices of(Reading reading, List<Attribution> attributions) {
        List<Voices.VoicedSpan> spans = new ArrayList<>();
        Map<Field, NavigableMap<Integer, Integer>> quoted = quoted(reading);
        for (Attribution attribution : attributions) {
            if (byTheAuthor(attribution, quoted)) {
                continue;
            }
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

    /** "I think", "we believe" outside of quotations: the outlet speaks of itself, and the words are its own. */
    private static boolean byTheAuthor(Attribution attribution, Map<Field, NavigableMap<Integer, Integer>> quoted) {
        Optional<Passage> source = attribution
                .source()
                .map(Source::passage)
                .filter(own -> FIRST_PERSON.contains(own.text().toLowerCase(Locale.ROOT)));
        if (source.isEmpty()) {
            return false;
        }
        Map.Entry<Integer, Integer> before =
                quoted.get(source.get().field()).floorEntry(source.get().begin());
        return before == null || before.getValue() <= source.get().begin();
    }

    /** Where each field's outermost quotations begin, and where they end. */
    private static Map<Field, NavigableMap<Integer, Integer>> quoted(Reading reading) {
        Map<Field, NavigableMap<Integer, Integer>> quoted = new HashMap<>();
        for (FieldText text : reading.fields()) {
            NavigableMap<Integer, Integer> ends = new TreeMap<>();
            text.quotations().stream().filter(own -> own.depth() == 0).forEach(own -> ends.put(own.begin(), own.end()));
            quoted.put(text.field(), ends);
        }
        return quoted;
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
