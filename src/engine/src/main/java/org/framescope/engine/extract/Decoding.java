package org.framescope.engine.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads bytes as characters. A byte-order mark decides; then bytes that are valid UTF-8, because other charsets hardly
 * ever look like it, whatever the label says; then the label of the sender, then that of the page; then windows-1252,
 * which browsers assume as well.
 */
final class Decoding {

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int LABELLED = 4_096;
    private static final int CONTROL_SHARE = 50;
    private static final int TOLERATED = 5;

    private Decoding() {}

    static String text(byte[] bytes, String contentType) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return new String(bytes, marked.get());
        }
        refuseBinary(bytes);
        return utf8(bytes).orElseGet(() -> new String(bytes, label(bytes, contentType)));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (first == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean utf8 = first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** Empty where more than a few characters are no UTF-8; those few are read as U+FFFD. */
    private static Optional<String> utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int beyondAscii = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            beyondAscii += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
        }
        return broken * TOLERATED <= beyondAscii ? Optional.of(text) : Optional.empty();
    }

    private static Charset label(byte[] bytes, String contentType) {
        String head = new String(bytes, 0, Math.min(bytes.length, LABELLED), StandardCharsets.ISO_8859_1);
        return named(contentType).or(() -> named(head)).orElse(FALLBACK);
    }

    /** What stands behind the first {@code charset=}; UTF-8 is no answer for bytes that are not UTF-8. */
    private static Optional<Charset> named(String head) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        int begin = at + "charset=".length();
        begin += begin < head.length() && (head.charAt(begin) == '"' || head.charAt(begin) == '\'') ? 1 : 0;
        int end = begin;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return supported(head.substring(begin, end));
    }

    private static Optional<Charset> supported(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? FALLBACK : charset).filter(c -> !c.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** A text holds hardly any control characters; an image, an archive or a PDF is full of them. */
    private static void refuseBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, LABELLED);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' || b == 0x7F ? 1 : 0;
        }
        boolean pdf = looked > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
        if (pdf || controls * CONTROL_SHARE > looked) {
            throw new UnreadableInputException(
                    UnreadableInputException.Cause.BINARY,
                    "A page or a text was expected, this looks like " + (pdf ? "a PDF" : "a binary file")
                            + "; paste the article's text instead.");
        }
    }
}
