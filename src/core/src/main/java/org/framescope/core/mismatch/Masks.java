package org.framescope.core.mismatch;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Match;
import org.framescope.core.language.Token;

/**
 * What of a caption says nothing about the story: credits, positions in the picture, "is seen", "file photo". Masked, so
 * that an agency's style is no shortcut to a verdict.
 *
 * @param file whether the caption calls its picture one from the archive
 * @param illustration whether it calls its picture illustrative
 */
record Masks(List<Boolean> masked, boolean file, boolean illustration) {

    private static final Set<String> POSITIONS = Set.of(
            "l", "r", "c", "left", "right", "center", "centre", "top", "bottom", "rear", "foreground", "pictured");

    /** Letters of party and state behind a politician's name: R-KY, D-Mass, I-Vt. */
    private static final Set<String> PARTIES = Set.of("r", "d", "i");

    Masks {
        masked = List.copyOf(masked);
    }

    static Masks of(FieldText text) {
        return new Walk(text).finish();
    }

    boolean at(int token) {
        return masked.get(token);
    }

    /** Whether the caption itself says that its picture is not of the day. */
    boolean isArchive() {
        return file || illustration;
    }

    /** One walk over the boilerplate found, one over the tokens. */
    private static final class Walk {
        private final FieldText text;
        private final List<Token> tokens;
        private final BitSet masked = new BitSet();
        private boolean file;
        private boolean illustration;

        Walk(FieldText text) {
            this.text = text;
            this.tokens = text.tokens();
        }

        Masks finish() {
            text.matches(Cues.BOILERPLATE).forEach(this::mask);
            for (int i = 0; i < tokens.size(); i++) {
                if (isPosition(i) || isParty(i)) {
                    masked.set(i);
                }
            }
            List<Boolean> all = java.util.stream.IntStream.range(0, tokens.size())
                    .mapToObj(masked::get)
                    .toList();
            return new Masks(all, file, illustration);
        }

        private void mask(Match match) {
            String kind = match.entry().get("kind", "phrase");
            file |= kind.equals("file");
            illustration |= kind.equals("illustration");
            int first = text.tokenAt(match.begin());
            int end = first;
            while (end < tokens.size() && tokens.get(end).begin() < match.end()) {
                masked.set(end++);
            }
            boolean slashed = tokenIs(first - 1, "/") || tokenIs(end, "/");
            if (kind.equals("credit") || kind.equals("agency") && (slashed || tokenIs(first - 1, "("))) {
                maskNamesFrom(end, 1);
                maskNamesFrom(first - 1, -1);
            }
        }

        /** The photographer: names and slashes beside a credit, up to a full stop or a word in lower case. */
        private void maskNamesFrom(int from, int step) {
            boolean slash = step > 0;
            for (int i = from; i >= 0 && i < tokens.size() && !masked.get(i); i += step) {
                Token token = tokens.get(i);
                slash |= token.is("/");
                boolean part = token.isCapitalized() || token.is("/") || step > 0 && token.is(",");
                if (!part || !slash) {
                    return;
                }
                masked.set(i);
            }
        }

        private boolean isPosition(int i) {
            Token token = tokens.get(i);
            if (!token.isWord() || !POSITIONS.contains(token.lower())) {
                return false;
            }
            boolean opens = tokenIs(i - 1, "(") || tokenIs(i - 1, ",") || tokenIs(i - 1, "[");
            boolean closes = tokenIs(i + 1, ")") || tokenIs(i + 1, ",") || tokenIs(i + 1, "]") || tokenIs(i + 1, ".");
            return opens && closes || token.text().length() == 1 && (opens || closes);
        }

        private boolean isParty(int i) {
            String lower = tokens.get(i).lower();
            int hyphen = lower.indexOf('-');
            return tokenIs(i - 1, "(")
                    && (hyphen == 1 && PARTIES.contains(lower.substring(0, 1)) || tokenIs(i + 1, "-"));
        }

        private boolean tokenIs(int i, String mark) {
            return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
        }
    }
}
