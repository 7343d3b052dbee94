package org.framescope.engine.extract;

import java.util.List;
import java.util.Optional;

/**
 * A caption and the credit that stands with it in one line.
 *
 * @param caption the words about the picture; may be empty
 * @param sure whether only pictures are credited in this way; a bare {@code (Reuters)} may also end a dispatch
 */
record CreditLine(String caption, String credit, boolean sure) {

    static final int LONGEST_CREDIT = 110;
    static final int MOST_WORDS = 14;

    private static final int LONGEST_CAPTION = 900;

    private static final List<String> FOLDED_CREDITS = List.of("enlarge this image toggle caption ", "toggle caption ");
    private static final String FOLDED_CAPTION = "hide caption ";

    static Optional<CreditLine> of(String line) {
        if (line.length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        String text = Wording.stripped(line);
        return folded(text)
                .or(() -> labelled(text))
                .or(() -> bracketed(text))
                .or(() -> TrailingCredit.introduced(text))
                .or(() -> TrailingCredit.slashed(text))
                .or(() -> piped(text))
                .or(() -> TrailingCredit.behindSentence(text));
    }

    /** The words of a button that folds the caption: {@code toggle caption Jane Roe/AFP}. */
    private static Optional<CreditLine> folded(String text) {
        String lower = Wording.lower(text);
        if (lower.startsWith(FOLDED_CAPTION)) {
            return Optional.of(split(text.substring(FOLDED_CAPTION.length()), "", true));
        }
        return FOLDED_CREDITS.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(fold -> split("", text.substring(fold.length()), true));
    }

    /** The BBC's older pages: {@code Image copyright AFP Image caption …}. */
    private static Optional<CreditLine> labelled(String text) {
        String lower = Wording.lower(text);
        int caption = captionLabel(lower);
        int behind = caption < 0 ? -1 : lower.indexOf("caption", caption) + "caption".length();
        if (lower.startsWith("image copyright ") || lower.startsWith("image source, ")) {
            int begin = lower.indexOf(' ', "image ".length()) + 1;
            return Optional.of(
                    caption > begin
                            ? split(text.substring(behind), text.substring(begin, caption), true)
                            : split("", text.substring(begin), true));
        }
        boolean opens = caption == 0 || lower.startsWith("media playback") && caption > 0;
        return opens ? Optional.of(split(text.substring(behind), "", true)) : Optional.empty();
    }

    private static int captionLabel(String lower) {
        int image = lower.indexOf("image caption");
        return image >= 0 ? image : lower.indexOf("media caption");
    }

    private static Optional<CreditLine> bracketed(String text) {
        String closed = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        char last = closed.isEmpty() ? ' ' : closed.charAt(closed.length() - 1);
        int open = last == ')' || last == ']' ? closed.lastIndexOf(last == ')' ? '(' : '[') : -1;
        if (open < 0 || closed.length() - open > LONGEST_CREDIT) {
            return Optional.empty();
        }
        String inside = Wording.stripped(closed.substring(open + 1, closed.length() - 1));
        boolean photo = CreditWords.speaksOfPhotos(inside);
        boolean agency = Agencies.namedIn(inside);
        if (!photo && !agency || Wording.wordCount(inside) > MOST_WORDS) {
            return Optional.empty();
        }
        boolean person = inside.indexOf('/') > 0 || Wording.lower(inside).contains(" via ");
        return Optional.of(split(text.substring(0, open), inside, photo || person));
    }

    /** {@code The mayor in Norham. | Jane Roe/AP Photo} */
    private static Optional<CreditLine> piped(String text) {
        int pipe = text.lastIndexOf('|');
        if (pipe < 0 || text.length() - pipe > LONGEST_CREDIT) {
            return Optional.empty();
        }
        String credit = Wording.stripped(text.substring(pipe + 1));
        boolean credits = Agencies.namedIn(credit) || CreditWords.speaksOfPhotos(credit);
        return credits && Wording.wordCount(credit) <= MOST_WORDS
                ? Optional.of(split(text.substring(0, pipe), credit, true))
                : Optional.empty();
    }

    static CreditLine split(String caption, String credit, boolean sure) {
        String text = Wording.stripped(caption);
        while (text.endsWith("|") || text.endsWith("(") || text.endsWith("[")) {
            text = Wording.stripped(text.substring(0, text.length() - 1));
        }
        text = text.startsWith(", ") ? text.substring(2) : text;
        return new CreditLine(text, CreditWords.tidy(credit), sure);
    }
}
