package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;

/** Spans of one role in the order of the text, none overlapping another; neighbors are found by halving. */
final class Spans {

    private final List<Range> spans;

    Spans(List<Range> spans) {
        this.spans = List.copyOf(spans);
    }

    List<Range> all() {
        return spans;
    }

    /** The last span that ends at or before a token. */
    Optional<Range> before(int token) {
        int at = firstEndingBehind(token) - 1;
        return at >= 0 ? Optional.of(spans.get(at)) : Optional.empty();
    }

    /** The first span that begins at or behind a token. */
    Optional<Range> behind(int token) {
        int at = firstEndingBehind(token);
        at += at < spans.size() && spans.get(at).first() < token ? 1 : 0;
        return at < spans.size() ? Optional.of(spans.get(at)) : Optional.empty();
    }

    /** Whether any span has a token in common with a run. */
    boolean touches(Range run) {
        int at = firstEndingBehind(run.first());
        return at < spans.size() && spans.get(at).first() < run.end();
    }

    /** The index of the first span with an end behind {@code token}. */
    private int firstEndingBehind(int token) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
