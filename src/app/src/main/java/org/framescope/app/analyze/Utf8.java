package org.framescope.app.analyze;

import java.nio.charset.StandardCharsets;

/** Bytes of a request as text: what is no UTF-8 is read as U+FFFD, a byte-order mark is skipped. */
final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
