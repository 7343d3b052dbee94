package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The statements found so far, and the tokens that they lay claim to: a token belongs to one statement at most. */
final class Ledger {

    private final List<Statement> statements = new ArrayList<>();
    private final BitSet claimed = new BitSet();
    private final BitSet content = new BitSet();

    void add(Statement statement) {
        statement.source().ifPresent(r -> claimed.set(r.first(), r.end()));
        statement.cue().ifPresent(r -> claimed.set(r.first(), r.end()));
        statement.content().forEach(this::claim);
        statements.add(statement);
    }

    private void claim(Range range) {
        claimed.set(range.first(), range.end());
        content.set(range.first(), range.end());
    }

    /** Lets the statement that came last go on. */
    void extendLast(Range more) {
        int last = statements.size() - 1;
        statements.set(last, statements.get(last).with(more));
        claim(more);
    }

    /** The statement that came last reached the outlet through somebody. */
    void lastThrough(Range hop) {
        int last = statements.size() - 1;
        statements.set(last, statements.get(last).through(hop));
        claimed.set(hop.first(), hop.end());
    }

    boolean isClaimed(int token) {
        return claimed.get(token);
    }

    boolean isContent(int token) {
        return content.get(token);
    }

    /** Whether any token of a run is taken. */
    boolean touches(Range range) {
        int next = claimed.nextSetBit(range.first());
        return next >= 0 && next < range.end();
    }

    /** Behind the last claimed token before {@code token}, but not before {@code floor}. */
    int freeSince(int token, int floor) {
        return Math.max(floor, claimed.previousSetBit(token - 1) + 1);
    }

    /** The first claimed token from {@code token} on, or {@code end}. */
    int freeUntil(int token, int end) {
        int next = claimed.nextSetBit(token);
        return next < 0 ? end : Math.min(next, end);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    int size() {
        return statements.size();
    }

    Statement last() {
        return statements.get(statements.size() - 1);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }
}
