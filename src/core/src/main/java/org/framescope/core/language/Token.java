package org.framescope.core.language;

/**
 * A word, number or mark, by its place in the field.
 *
 * @param begin offset in the field as submitted, UTF-16
 * @param end offset behind the token
 * @param text its normal form: homoglyphs and hidden characters resolved, apostrophes straight
 * @param lower the normal form in lower case
 */
public record Token(int begin, int end, TokenKind kind, String text, String lower) {

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /** Whether it counts when words are counted: words and numbers do. */
    public boolean counts() {
        return kind == TokenKind.WORD || kind == TokenKind.NUMBER;
    }

    public boolean is(String lowerCase) {
        return lower.equals(lowerCase);
    }

    public boolean isCapitalized() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }
}
