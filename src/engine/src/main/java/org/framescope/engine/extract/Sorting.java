package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pieces of a loose text while it is found out what each one is. */
final class Sorting {

    private final List<Piece> pieces;
    private final List<Role> roles;
    private final List<Reason> reasons;

    Sorting(List<Piece> pieces) {
        this.pieces = pieces;
        this.roles = new ArrayList<>(Collections.nCopies(pieces.size(), Role.OPEN));
        this.reasons = new ArrayList<>(Collections.nCopies(pieces.size(), Reason.OUTSIDE));
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int i) {
        return pieces.get(i);
    }

    String text(int i) {
        return pieces.get(i).text();
    }

    Role role(int i) {
        return roles.get(i);
    }

    Reason reason(int i) {
        return reasons.get(i);
    }

    boolean open(int i) {
        return roles.get(i) == Role.OPEN;
    }

    void assign(int i, Role role) {
        roles.set(i, role);
    }

    void drop(int i, Reason reason) {
        roles.set(i, Role.DROPPED);
        reasons.set(i, reason);
    }

    /** The first open piece at or behind {@code from} that is running text; the size where there is none. */
    int lead(int from) {
        int i = from;
        while (i < size() && !(open(i) && piece(i).isProse())) {
            i++;
        }
        return i;
    }
}
