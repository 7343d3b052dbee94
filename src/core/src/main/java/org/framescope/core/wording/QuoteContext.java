package org.framescope.core.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;
import org.framescope.core.language.WordList;

/** What the words around a short quotation say about why it stands between marks. */
final class QuoteContext {

    /** A sentence is searched for a cue this far to either side: longer ones are lists or broken text. */
    private static final int SENTENCE_REACH = 40;

    /** How far in front of the marks "the song" or "the term" may stand. */
    private static final int LABEL_REACH = 5;

    private static final Map<String, String> ROLES =
            WordList.load(QuoteContext.class, "quote-context.txt").entries().stream()
                    .collect(Collectors.toUnmodifiableMap(WordList.Entry::term, e -> e.get("role", "")));

    private final FieldText text;
    private final List<Token> tokens;
    private final ShortQuote quote;

    QuoteContext(FieldText text, ShortQuote quote) {
        this.text = text;
        this.tokens = text.tokens();
        this.quote = quote;
    }

    /** Whether the same sentence holds words that report speech: then somebody is most likely quoted. */
    boolean hasCue() {
        int index = text.sentenceAt(quote.begin());
        if (index < 0) {
            return false;
        }
        Sentence sentence = text.sentences().get(index);
        int from = Math.max(sentence.firstToken(), quote.firstToken() - SENTENCE_REACH);
        int to = Math.min(sentence.endToken(), quote.endToken() + SENTENCE_REACH);
        return anyIn(from, quote.firstToken(), "cue") || anyIn(quote.endToken(), to, "cue");
    }

    /** A title, a name, a label, an answer: the marks do their plain work. */
    boolean isPlainUse() {
        int from = Math.max(0, quote.firstToken() - LABEL_REACH);
        int to = Math.min(tokens.size(), quote.endToken() + LABEL_REACH);
        return anyIn(from, quote.firstToken(), "label")
                || anyIn(from, to, "work")
                || anyIn(quote.endToken(), Math.min(tokens.size(), quote.endToken() + 3), "label")
                || anyIn(quote.firstToken(), quote.endToken(), "answer")
                || isCapitalized()
                || isNickname();
    }

    private boolean anyIn(int from, int to, String role) {
        return tokens.subList(from, Math.max(from, to)).stream().anyMatch(t -> role.equals(ROLES.get(t.lower())));
    }

    /** Titles and names are capitalised; so is a whole sentence. */
    private boolean isCapitalized() {
        return tokens.subList(quote.firstToken(), quote.endToken()).stream()
                .filter(Token::isWord)
                .findFirst()
                .map(Token::isCapitalized)
                .orElse(true);
    }

    /** Dwayne "the rock" Johnson. */
    private boolean isNickname() {
        return quote.firstToken() > 1
                && quote.endToken() + 1 < tokens.size()
                && tokens.get(quote.firstToken() - 2).isCapitalized()
                && tokens.get(quote.firstToken() - 1).kind() == TokenKind.QUOTE
                && tokens.get(quote.endToken() + 1).isCapitalized();
    }
}
