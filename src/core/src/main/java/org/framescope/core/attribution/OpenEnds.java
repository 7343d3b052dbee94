package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds an owner for contents in whose paragraph no cue stands: a name before a colon, or else whoever spoke in the
 * paragraph before.
 */
final class OpenEnds {

    /** No speech in an article is longer; odd input must not make one statement of a whole book. */
    private static final int MOST_PIECES = 100;

    private final TokenView view;
    private final Linker linker;

    OpenEnds(TokenView view, Linker linker) {
        this.view = view;
        this.linker = linker;
    }

    /**
     * The statements with the contents added to those that they go on with, or as statements of their own.
     *
     * @param contents in the order of the text
     * @param statements in the order of the text
     */
    List<Statement> added(List<Range> contents, List<Statement> statements) {
        List<Statement> all = new ArrayList<>(statements);
        List<Statement> named = new ArrayList<>();
        int next = 0;
        for (Range content : contents) {
            while (next < all.size() && all.get(next).first() < content.first()) {
                next++;
            }
            Optional<Range> source = sourceBefore(content);
            if (source.isPresent()) {
                named.add(new Statement(source, Optional.empty(), Stance.NEUTRAL, List.of(content), List.of()));
            } else if (next > 0 && follows(content, all.get(next - 1))) {
                all.set(next - 1, all.get(next - 1).with(content));
            }
        }
        all.addAll(named);
        return all;
    }

    /** "Trump: Plans are not set in stone". */
    private Optional<Range> sourceBefore(Range content) {
        return linker.sourceOf(content)
                .filter(source -> source.end() <= content.first() && content.first() - source.end() <= 2)
                .filter(source -> view.is(source.end(), ":"));
    }

    /** A quotation goes on with whoever spoke last; other words that nobody is near to are the outlet's. */
    private boolean follows(Range content, Statement statement) {
        if (!view.opensQuotation(content.first()) || statement.content().size() >= MOST_PIECES) {
            return false;
        }
        Range last = statement.content().get(statement.content().size() - 1);
        return linker.paragraph(content) - linker.paragraph(last) <= 1;
    }
}
