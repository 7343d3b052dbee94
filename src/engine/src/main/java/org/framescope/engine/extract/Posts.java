package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Embed;

/** Finds posts of social networks that were pasted along: text, then {@code — Name (@handle) March 13, 2022}. */
final class Posts {

    private static final int LONGEST_SIGNATURE = 120;
    private static final int MOST_PIECES = 12;

    private Posts() {}

    /**
     * A post in the sorting.
     *
     * @param first index of its first piece
     * @param last index of its signature
     */
    record Found(int first, int last, Embed embed) {}

    static List<Found> in(Sorting sorting) {
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < sorting.size(); i++) {
            Optional<Signature> signature = Signature.of(sorting.text(i));
            if (signature.isPresent() && sorting.open(i) && sorting.open(i - 1)) {
                found.add(post(sorting, i, signature.get()));
            }
        }
        return found;
    }

    private static Found post(Sorting sorting, int last, Signature signature) {
        int first = last - 1;
        while (sorting.piece(first).gap() == 0 && continues(sorting, first, last)) {
            first--;
        }
        // A post set off by two blank lines may hold single ones itself.
        int apart = first;
        while (apart > 0 && sorting.piece(apart).gap() < 2 && continues(sorting, apart, last)) {
            apart--;
        }
        first = apart > 0 && sorting.piece(apart).gap() >= 2 ? apart : first;
        StringBuilder text = new StringBuilder();
        for (int i = first; i < last; i++) {
            text.append(i == first ? "" : sorting.piece(i).gap() == 0 ? "\n" : "\n\n")
                    .append(sorting.text(i));
            sorting.assign(i, Role.POST);
        }
        sorting.assign(last, Role.POST);
        Embed embed = new Embed("social-post", Optional.of(signature.author()), text.toString(), Optional.empty());
        return new Found(first, last, embed);
    }

    private static boolean continues(Sorting sorting, int first, int last) {
        return first > 0 && last - first < MOST_PIECES && sorting.open(first - 1);
    }

    /** The line under a post. */
    record Signature(String author) {

        static Optional<Signature> of(String line) {
            if (line.length() > LONGEST_SIGNATURE || line.isEmpty() || !dashed(line.charAt(0))) {
                return Optional.empty();
            }
            int at = line.indexOf("(@");
            int close = line.indexOf(')', Math.max(at, 0));
            if (at < 0 || close < 0 || CalendarDay.in(line.substring(close + 1)).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Signature(Wording.stripped(line.substring(1, close + 1))));
        }

        private static boolean dashed(char c) {
            return c == '\u2014' || c == '\u2013' || c == '-' || c == '\u2015';
        }
    }
}
