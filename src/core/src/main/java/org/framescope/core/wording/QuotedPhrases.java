package org.framescope.core.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framescope.core.analysis.Voice;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;

/** Every run of up to five words that somebody named is quoted with, so that an echo of it can be told. */
final class QuotedPhrases {

    private final Set<String> runs = new HashSet<>();

    static QuotedPhrases of(Reading reading, Voices voices) {
        QuotedPhrases phrases = new QuotedPhrases();
        for (FieldText text : reading.fields()) {
            for (Quotation quotation : text.quotations()) {
                boolean outer = quotation.depth() == 0 && quotation.innerEnd() > quotation.innerBegin();
                if (outer && voices.at(text.field(), quotation.innerBegin()) == Voice.QUOTED) {
                    phrases.add(text.tokens()
                            .subList(text.tokenAt(quotation.innerBegin()), text.tokenAt(quotation.innerEnd() - 1) + 1));
                }
            }
        }
        return phrases;
    }

    private void add(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::counts).toList();
        for (int from = 0; from < words.size(); from++) {
            int most = Math.min(words.size(), from + ShortQuote.MOST_WORDS);
            for (int to = from + 1; to <= most; to++) {
                runs.add(ShortQuote.words(words.subList(from, to)));
            }
        }
    }

    boolean contain(String words) {
        return runs.contains(words);
    }
}
