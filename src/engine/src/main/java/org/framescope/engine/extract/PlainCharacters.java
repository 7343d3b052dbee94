package org.framescope.engine.extract;

/** Makes characters that no article carries on purpose harmless, in one pass. */
final class PlainCharacters {

    private PlainCharacters() {}

    /** Every line end as a line feed, control characters gone, lone surrogates as U+FFFD, no byte-order mark. */
    static String of(String text) {
        int first = firstOdd(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                out.append('\n');
            } else if (!dropped(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int firstOdd(String text) {
        int at = 0;
        while (at < text.length() && !odd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean odd(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= '\u007F' && c <= '\u009F'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\uFEFF'
                || Character.isSurrogate(c);
    }

    private static boolean dropped(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\uFEFF';
    }
}
