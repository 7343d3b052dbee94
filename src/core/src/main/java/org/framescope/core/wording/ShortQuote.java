package org.framescope.core.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;
import org.framescope.core.language.Token;

/**
 * One to five words between quotation marks that make no sentence.
 *
 * @param begin offset of the opening mark
 * @param end offset behind the closing mark
 * @param firstToken the first token inside the marks
 * @param endToken behind the last token inside the marks
 * @param words the words inside in lower case, joined by blanks
 */
record ShortQuote(int begin, int end, int firstToken, int endToken, String words) {

    static final int MOST_WORDS = 5;

    /** Words and the marks among them. */
    private static final int MOST_TOKENS = 8;

    static Optional<ShortQuote> of(FieldText text, Quotation quotation) {
        if (quotation.ending() != Quotation.Ending.CLOSED || quotation.innerEnd() <= quotation.innerBegin()) {
            return Optional.empty();
        }
        int first = text.tokenAt(quotation.innerBegin());
        int end = text.tokenAt(quotation.innerEnd() - 1) + 1;
        if (end <= first || end > text.tokens().size() || end - first > MOST_TOKENS) {
            return Optional.empty();
        }
        List<Token> inside = text.tokens().subList(first, end);
        return isPhrase(inside)
                ? Optional.of(new ShortQuote(quotation.begin(), quotation.end(), first, end, words(inside)))
                : Optional.empty();
    }

    int wordCount() {
        return (int) words.chars().filter(c -> c == ' ').count() + 1;
    }

    private static boolean isPhrase(List<Token> inside) {
        long words = inside.stream().filter(Token::counts).count();
        boolean speaks = inside.stream().anyMatch(t -> t.is("!") || t.is("?") || t.is("..."));
        boolean stopsWithin =
                inside.subList(0, inside.size() - 1).stream().anyMatch(t -> t.is(".") || t.is(";") || t.is(","));
        boolean hasWord = inside.stream().anyMatch(t -> t.isWord() && t.text().length() > 1);
        return words >= 1 && words <= MOST_WORDS && hasWord && !speaks && !stopsWithin;
    }

    static String words(List<Token> tokens) {
        return tokens.stream().filter(Token::counts).map(Token::lower).collect(Collectors.joining(" "));
    }
}
