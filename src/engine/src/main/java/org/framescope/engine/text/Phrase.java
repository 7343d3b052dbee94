package org.framescope.engine.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Voice;

/** Small pieces of a report in words. */
final class Phrase {

    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final int SHORT = 160;

    private Phrase() {}

    /** A number as a person is shown it: two significant digits. */
    static String figure(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TWO_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A probability, never rounded to certainty. */
    static String probability(double value) {
        if (value > 0.99) {
            return "above 0.99";
        }
        return value < 0.01 ? "below 0.01" : figure(value);
    }

    /** A constant as words: {@code NAMED_PERSON} is "named person". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Voice voice) {
        return switch (voice) {
            case OUTLET -> "outlet's voice";
            case QUOTED -> "quoted voice";
            case ATTRIBUTED -> "attributed voice";
        };
    }

    /** A passage on one line; of a long one, both ends. */
    static String shortened(String passage) {
        String line = oneLine(passage);
        if (line.length() <= SHORT) {
            return line;
        }
        int head = line.lastIndexOf(' ', SHORT / 2);
        int tail = line.indexOf(' ', line.length() - SHORT / 2);
        boolean words = head > SHORT / 4 && tail > 0 && tail < line.length() - SHORT / 4;
        return words
                ? line.substring(0, head) + " …" + line.substring(tail)
                : line.substring(0, line.offsetByCodePoints(0, SHORT / 2)) + " …";
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
            if (c != ' ' || line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** {@code sharedNames} and {@code shared-names} are "shared names". */
    static String key(String key) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : c == '-' ? " " : c);
        }
        return words.toString();
    }

    static String of(Evidence evidence) {
        if (evidence instanceof Evidence.Words words) {
            return words.words().isEmpty() ? "none" : String.join(", ", words.words());
        }
        if (evidence instanceof Evidence.Passages passages) {
            return passages.passages().isEmpty()
                    ? "none"
                    : passages.passages().stream().map(p -> shortened(p.text())).collect(Collectors.joining(" | "));
        }
        return figure(((Evidence.Figure) evidence).value());
    }
}
