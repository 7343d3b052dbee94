package org.framescope.engine.io;

import java.nio.charset.StandardCharsets;

/** Text as it may enter an article: what is no character is read as U+FFFD. */
public final class Unicode {

    private static final char REPLACEMENT = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Unicode() {}

    /** These bytes read as UTF-8: what is none becomes U+FFFD, a byte-order mark at the beginning is dropped. */
    public static String decode(byte[] bytes) {
        return decode(bytes, bytes.length);
    }

    static String decode(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The same text with every lone surrogate replaced. */
    public static String wellFormed(String text) {
        int first = loneSurrogate(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        for (int at = first; at >= 0; at = loneSurrogate(text, at + 1)) {
            repaired.setCharAt(at, REPLACEMENT);
        }
        return repaired.toString();
    }

    private static int loneSurrogate(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isSurrogate(c)) {
                at++;
            } else if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at += 2;
            } else {
                return at;
            }
        }
        return -1;
    }
}
