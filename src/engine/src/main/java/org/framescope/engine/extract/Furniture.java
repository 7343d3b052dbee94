package org.framescope.engine.extract;

import java.util.Optional;

/** Sorts out of loose text what the page around the article left in it. */
final class Furniture {

    private static final int FOOTER_WORDS = 14;
    private static final int MOST_SEGMENT_WORDS = 5;

    private Furniture() {}

    static void sort(Sorting sorting) {
        for (int i = 0; i < sorting.size(); i++) {
            String text = sorting.text(i);
            if (sorting.open(i)
                    && !CalendarDay.isStamp(text)
                    && CreditLine.of(text).isEmpty()) {
                Optional<Reason> reason = Phrases.reasonToDrop(text);
                if (reason.isPresent()) {
                    sorting.drop(i, reason.get());
                }
            }
        }
        footer(sorting);
    }

    /** Short lines without a full stop between two dropped ones, or behind the last one, go with them. */
    private static void footer(Sorting sorting) {
        int last = sorting.size() - 1;
        while (last >= 0 && (sorting.role(last) == Role.DROPPED || loose(sorting.piece(last)))) {
            last--;
        }
        int firstDropped = last + 1;
        while (firstDropped < sorting.size() && sorting.role(firstDropped) != Role.DROPPED) {
            firstDropped++;
        }
        for (int i = firstDropped; i < sorting.size(); i++) {
            if (sorting.open(i)) {
                sorting.drop(i, sorting.reason(i - 1));
            }
        }
    }

    private static boolean loose(Piece piece) {
        return piece.words() <= FOOTER_WORDS && !Wording.ends(piece.text());
    }

    /** {@code News / Russia / Headlines}: two or more short parts with slashes, bars or angles between them. */
    static boolean isBreadcrumb(String line) {
        if (line.length() > 120 || Wording.ends(line)) {
            return false;
        }
        String marked = line.replace(" / ", "\n")
                .replace(" > ", "\n")
                .replace(" \u00BB ", "\n")
                .replace(" \u203A ", "\n")
                .replace(" | ", "\n")
                .replace(" \u2022 ", "\n");
        String[] parts = marked.split("\n", -1);
        for (String part : parts) {
            if (part.isBlank() || Wording.wordCount(part) > MOST_SEGMENT_WORDS) {
                return false;
            }
        }
        return parts.length >= 2;
    }
}
