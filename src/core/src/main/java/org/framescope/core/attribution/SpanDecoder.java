package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the most likely well-formed spans of one role (Viterbi, 1967), in one pass. A span that begins or ends inside a
 * quotation pays for it: what stands between two marks is said by one person, and the marks belong to it.
 */
final class SpanDecoder {

    private static final SpanTag[] TAGS = SpanTag.values();

    /** What a boundary inside a quotation costs, in natural logarithms; set by hand, not fitted. */
    private static final double INSIDE_QUOTATION = 2;

    private final FieldTags tags;
    private final TokenView view;
    private final Role role;
    private final double eagerness;

    /**
     * @param eagerness how much less likely it is taken to be that a token stands outside, in natural logarithms: above 0
     *     finds more spans than the tagger is sure of
     */
    SpanDecoder(FieldTags tags, TokenView view, Role role, double eagerness) {
        this.tags = tags;
        this.view = view;
        this.role = role;
        this.eagerness = eagerness;
    }

    /** The spans in the order of the text. */
    List<Range> spans() {
        return spans(path());
    }

    private SpanTag[] path() {
        int tokens = tags.tokens();
        byte[] from = new byte[tokens * SpanTag.COUNT];
        double[] best = new double[SpanTag.COUNT];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[SpanTag.OUTSIDE.index()] = 0;
        for (int token = 0; token < tokens; token++) {
            double[] next = new double[SpanTag.COUNT];
            for (SpanTag tag : TAGS) {
                int previous = previous(best, tag);
                from[token * SpanTag.COUNT + tag.index()] = (byte) previous;
                next[tag.index()] = best[previous] + worth(token, tag);
            }
            best = next;
        }
        best[SpanTag.BEGIN.index()] = Double.NEGATIVE_INFINITY;
        best[SpanTag.INSIDE.index()] = Double.NEGATIVE_INFINITY;
        SpanTag[] path = new SpanTag[tokens];
        int tag = largest(best);
        for (int token = tokens - 1; token >= 0; token--) {
            path[token] = TAGS[tag];
            tag = from[token * SpanTag.COUNT + tag];
        }
        return path;
    }

    private static int previous(double[] best, SpanTag next) {
        int found = -1;
        for (SpanTag tag : TAGS) {
            if (tag.allows(next) && (found < 0 || best[tag.index()] > best[found])) {
                found = tag.index();
            }
        }
        return found;
    }

    private static int largest(double[] values) {
        int at = 0;
        for (int i = 1; i < values.length; i++) {
            at = values[i] > values[at] ? i : at;
        }
        return at;
    }

    private double worth(int token, SpanTag tag) {
        double worth = tags.logProbability(role, token, tag);
        return switch (tag) {
            case OUTSIDE -> worth - eagerness;
            case INSIDE -> worth;
            case BEGIN -> worth - opening(token);
            case END -> worth - closing(token);
            case SINGLE -> worth - opening(token) - closing(token);
        };
    }

    private double opening(int token) {
        return view.quoted(token) && !view.opensQuotation(token) ? INSIDE_QUOTATION : 0;
    }

    private double closing(int token) {
        return view.quoted(token) && !view.endsQuotation(token) ? INSIDE_QUOTATION : 0;
    }

    private static List<Range> spans(SpanTag[] path) {
        List<Range> spans = new ArrayList<>();
        int begin = -1;
        for (int token = 0; token < path.length; token++) {
            begin = path[token] == SpanTag.BEGIN || path[token] == SpanTag.SINGLE ? token : begin;
            if (path[token] == SpanTag.END || path[token] == SpanTag.SINGLE) {
                spans.add(new Range(begin, token + 1));
            }
        }
        return spans;
    }
}
