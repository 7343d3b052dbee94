package org.framescope.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens in one pass. White space separates and is no token. */
final class Tokenizer {

    private final NormalText normal;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(NormalText normal) {
        this.normal = normal;
        this.text = normal.text();
    }

    static List<Token> tokens(NormalText normal) {
        Tokenizer tokenizer = new Tokenizer(normal);
        int at = 0;
        while (at < tokenizer.text.length()) {
            at = tokenizer.next(at);
        }
        return List.copyOf(tokenizer.tokens);
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isISOControl(c)) {
            return at + 1;
        }
        if (Characters.isWordPart(c)) {
            return word(at);
        }
        if (Characters.isApostrophe(c) && possessive(at)) {
            return add(at, at + 2, TokenKind.POSSESSIVE);
        }
        if (Characters.isDoubleQuote(c) || Characters.isSingleQuote(c)) {
            return add(at, at + 1, TokenKind.QUOTE);
        }
        return add(at, at + Character.charCount(text.codePointAt(at)), TokenKind.PUNCTUATION);
    }

    /** {@code 's} right behind a word. */
    private boolean possessive(int at) {
        return at > 0
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && Characters.isWordPart(text.charAt(at - 1))
                && (at + 2 >= text.length() || !Characters.isWordPart(text.charAt(at + 2)));
    }

    private int word(int begin) {
        int end = begin;
        boolean letters = false;
        while (end < text.length() && (Characters.isWordPart(text.charAt(end)) || joins(begin, end))) {
            letters |= !Characters.isDigit(text.charAt(end)) && Characters.isWordPart(text.charAt(end));
            end++;
        }
        if (abbreviated(begin, end)) {
            end++;
        }
        return add(begin, end, letters ? TokenKind.WORD : TokenKind.NUMBER);
    }

    /** Hyphens and apostrophes inside words, separators inside numbers, dots inside abbreviations. */
    private boolean joins(int begin, int at) {
        if (at == begin || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char c = text.charAt(at);
        char behind = text.charAt(at + 1);
        if (!Characters.isWordPart(before) || !Characters.isWordPart(behind)) {
            return false;
        }
        if (Characters.isDigit(before) && Characters.isDigit(behind)) {
            return c == '.' || c == ',' || c == ':' || c == '-' || c == '/';
        }
        if (Characters.isApostrophe(c)) {
            return !possessive(at);
        }
        if (c == '.') {
            return lettersOfAbbreviation(begin, at) && Character.isLetter(behind);
        }
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '&' && Character.isUpperCase(before);
    }

    /** {@code U.S}, {@code a.m}: single letters with dots between them. */
    private boolean lettersOfAbbreviation(int begin, int dot) {
        boolean single = dot - 1 == begin || text.charAt(dot - 2) == '.';
        return single && Character.isLetter(text.charAt(dot - 1));
    }

    /** The last dot of {@code U.S.} belongs to the word. */
    private boolean abbreviated(int begin, int end) {
        return end < text.length()
                && text.charAt(end) == '.'
                && end - begin >= 3
                && text.charAt(end - 2) == '.'
                && lettersOfAbbreviation(begin, end);
    }

    private int add(int begin, int end, TokenKind kind) {
        String form = straightened(text.substring(begin, end));
        int rawBegin = normal.rawBegin(begin);
        int rawEnd = normal.rawEnd(end);
        tokens.add(new Token(rawBegin, rawEnd, kind, form, lower(form)));
        return end;
    }

    private static String straightened(String form) {
        return form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
    }

    private static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 0x80 || c >= 'A' && c <= 'Z') {
                return form.toLowerCase(Locale.ROOT);
            }
        }
        return form;
    }
}
