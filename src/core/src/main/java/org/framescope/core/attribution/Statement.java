package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribution as the extraction finds it, in tokens, before anybody knows who its source is. */
record Statement(Optional<Range> source, Optional<Range> cue, Stance stance, List<Range> content, List<Range> hops) {

    Statement {
        content = List.copyOf(content);
        hops = List.copyOf(hops);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("statement without content");
        }
    }

    static Statement of(Range source, Range cue, Stance stance, List<Range> content) {
        return new Statement(Optional.of(source), Optional.of(cue), stance, content, List.of());
    }

    /** The same statement, handed on by somebody who stands nearer the outlet than all others. */
    Statement through(Range hop) {
        List<Range> chain = new ArrayList<>(List.of(hop));
        chain.addAll(hops);
        return new Statement(source, cue, stance, content, chain);
    }

    /** The same statement, given first to somebody who stands nearer the speaker than all others. */
    Statement givenTo(Range hop) {
        List<Range> chain = new ArrayList<>(hops);
        chain.add(hop);
        return new Statement(source, cue, stance, content, chain);
    }

    /** The same statement, going on. */
    Statement with(Range more) {
        List<Range> longer = new ArrayList<>(content);
        longer.add(more);
        return new Statement(source, cue, stance, longer, hops);
    }

    int first() {
        int first = content.get(0).first();
        first = source.map(Range::first).filter(s -> s < content.get(0).first()).orElse(first);
        int begin = first;
        return cue.map(Range::first).filter(c -> c < begin).orElse(begin);
    }
}
