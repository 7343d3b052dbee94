package org.framescope.core.language;

/** What a token is made of. */
public enum TokenKind {
    /** Letters, with inner apostrophes and hyphens. */
    WORD,
    /** Digits, with inner separators. */
    NUMBER,
    /** A possessive ending: {@code 's} or a bare apostrophe behind an s. */
    POSSESSIVE,
    /** A quotation mark of any kind. */
    QUOTE,
    /** Any other visible character. */
    PUNCTUATION
}
