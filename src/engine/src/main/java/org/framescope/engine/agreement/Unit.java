package org.framescope.engine.agreement;

import java.util.List;

/**
 * One thing that several people put into categories independently of each other.
 *
 * @param piece where it stands: units of one piece are drawn together, because they are alike
 * @param values the category each person chose, in any order; whoever left the unit out is not among them
 */
public record Unit(String piece, List<String> values) {

    public Unit {
        values = List.copyOf(values);
    }

    /** Whether there are two values to be compared. */
    boolean isPairable() {
        return values.size() > 1;
    }
}
