package org.framescope.core.language;

import java.util.List;

/**
 * A name where it stands in a field: "Mykhailo Podolyak", "Foreign Ministry", "Kyiv". Titles before it and possessive
 * endings stay outside.
 *
 * @param begin offset of the name's first character, behind its title
 * @param end offset behind its last character
 * @param firstToken index of its first token in {@link FieldText#tokens()}
 * @param endToken index behind its last token
 * @param titleToken index of the first token of the title before it; {@code firstToken} where there is none
 * @param words the words of the name as written, without dots
 * @param text the words joined by single blanks
 */
public record NamePhrase(
        int begin,
        int end,
        int firstToken,
        int endToken,
        int titleToken,
        List<String> words,
        String text,
        NameKind kind) {

    public NamePhrase {
        words = List.copyOf(words);
        if (words.isEmpty() || titleToken > firstToken || firstToken >= endToken) {
            throw new IllegalArgumentException("not a name: " + text + " " + titleToken + ".." + endToken);
        }
    }

    public boolean hasTitle() {
        return titleToken < firstToken;
    }

    /** The last word: a person's surname in most languages that news in English names people from. */
    public String lastWord() {
        return words.get(words.size() - 1);
    }

    NamePhrase as(NameKind other) {
        return new NamePhrase(begin, end, firstToken, endToken, titleToken, words, text, other);
    }
}
