package org.framescope.core.mismatch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/**
 * A number with what it counts: "12 people", "three ships", "50 million".
 *
 * @param value its digits in one form: "1400" for "1,400", "3500000" for "3.5 million"
 * @param counted the stem of the word behind it; empty where none stands there
 */
record Quantity(Token token, String value, String counted) {

    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int LONGEST = 18;

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("dozen", "12"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"));

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000L),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L),
            "percent", BigDecimal.ONE);

    /** Of one thing there may be ten times as many elsewhere; beyond, it is hardly the same thing that is counted. */
    private static final BigDecimal FARTHEST = BigDecimal.TEN;

    /** The quantities among these tokens, save those at taken places. */
    static List<Quantity> of(List<Token> tokens, BitSet taken) {
        List<Quantity> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> value = taken.get(i) ? Optional.empty() : value(tokens, i);
            if (value.isPresent()) {
                String counted = counted(tokens, i + 1);
                if (seen.add(value.get() + " " + counted)) {
                    found.add(new Quantity(tokens.get(i), value.get(), counted));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The number at a place, its scale behind it included; empty where none stands there. */
    static Optional<String> value(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Optional<String> digits = token.kind() == TokenKind.NUMBER
                ? Optional.of(token.lower().replace(",", ""))
                : Optional.ofNullable(WORDS.get(token.lower()));
        BigDecimal scale =
                at + 1 < tokens.size() ? SCALES.get(tokens.get(at + 1).lower()) : null;
        return scale == null
                ? digits
                : digits.map(d -> plain(d).map(n -> scaled(n, scale)).orElse(d));
    }

    private static String scaled(BigDecimal number, BigDecimal scale) {
        BigDecimal product = number.multiply(scale);
        return product.signum() == 0 ? "0" : product.stripTrailingZeros().toPlainString();
    }

    /** Empty for what is no plain number, such as "2016-17" or "4th". */
    private static Optional<BigDecimal> plain(String digits) {
        boolean plain = digits.length() <= LONGEST && PLAIN.matcher(digits).matches();
        return plain ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** Whether both may count the same thing: neither is more than ten times the other. */
    static boolean isComparable(String one, String other) {
        Optional<BigDecimal> first = plain(one);
        Optional<BigDecimal> second = plain(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().compareTo(second.get().multiply(FARTHEST)) <= 0
                && second.get().compareTo(first.get().multiply(FARTHEST)) <= 0;
    }

    /** Whether {@code rounded}, a number that ends in noughts, is the other one in fewer digits: 1,900,000 for 1,912,004. */
    static boolean rounds(String rounded, String exact) {
        String digits = rounded.replaceFirst("0{2,}$", "");
        Optional<BigDecimal> number = digits.equals(rounded) ? Optional.empty() : plain(rounded);
        return number.isPresent()
                && plain(exact)
                        .filter(e -> e.round(new MathContext(digits.length())).compareTo(number.get()) == 0)
                        .isPresent();
    }

    /** The stem of the noun that the number counts, as far as the next word tells; scales are passed over. */
    static String counted(List<Token> tokens, int at) {
        int next = at;
        if (next < tokens.size() && SCALES.containsKey(tokens.get(next).lower())) {
            next++;
        }
        boolean word = next < tokens.size() && tokens.get(next).isWord();
        return word ? Stem.of(tokens.get(next).lower()) : "";
    }
}
