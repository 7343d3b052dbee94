package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribution as the extraction finds it, in tokens, before anybody knows who its source is. */
record Statement(Optional<Range> source, Optional<Range> cue, Stance stance, List<Range> content) {

    Statement {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("statement without content");
        }
    }

    /** The same statement, going on. */
    Statement with(Range more) {
        List<Range> longer = new ArrayList<>(content);
        longer.add(more);
        return new Statement(source, cue, stance, longer);
    }

    int first() {
        int first = content.get(0).first();
        first = source.map(Range::first).filter(s -> s < content.get(0).first()).orElse(first);
        int begin = first;
        return cue.map(Range::first).filter(c -> c < begin).orElse(begin);
    }
}
