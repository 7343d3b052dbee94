package org.framescope.app.classroom;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/**
 * How hard the body of a text is to read: the grade level of Kincaid, Fishburne, Rogers and Chissom (1975) for English.
 * A rough guide: it counts lengths and knows nothing of meaning.
 *
 * @param grade school years in the United States; about the age minus five
 * @param age the age that goes with it, at least 6
 * @param formula how the grade is computed
 */
@Schema(name = "ReadingLevel")
public record ReadingLevel(int words, int sentences, int syllables, double grade, int age, String formula) {

    private static final String FORMULA =
            "0.39 × words / sentences + 11.8 × syllables / words − 15.59 (Flesch–Kincaid grade level)";
    private static final String VOWELS = "aeiouy";
    private static final int YOUNGEST = 6;

    static ReadingLevel of(Article article) {
        FieldText body = Reading.of(article).body();
        int words = 0;
        int syllables = 0;
        for (Token token : body.tokens()) {
            if (token.kind() == TokenKind.WORD) {
                words++;
                syllables += syllables(body.raw().substring(token.begin(), token.end()));
            }
        }
        int sentences = Math.max(1, (int)
                body.sentences().stream().filter(s -> hasWords(body, s)).count());
        double perSentence = (double) words / sentences;
        double perWord = (double) syllables / Math.max(1, words);
        double grade = Math.max(0, 0.39 * perSentence + 11.8 * perWord - 15.59);
        double rounded = Math.round(grade * 10) / 10.0;
        return new ReadingLevel(
                words, sentences, syllables, rounded, Math.max(YOUNGEST, (int) Math.round(grade) + 5), FORMULA);
    }

    private static boolean hasWords(FieldText body, Sentence sentence) {
        return body.tokens(sentence).stream().anyMatch(t -> t.kind() == TokenKind.WORD);
    }

    /** Groups of vowels, without a silent e at the end; at least one. */
    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < lower.length(); i++) {
            boolean vowel = VOWELS.indexOf(lower.charAt(i)) >= 0;
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        boolean silent = lower.endsWith("e") && !lower.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
