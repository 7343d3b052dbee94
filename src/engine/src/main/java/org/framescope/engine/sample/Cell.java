package org.framescope.engine.sample;

import java.util.Comparator;

/**
 * Where a finding belongs before anything is drawn.
 *
 * @param group its outlet or its severity, as the design parts them
 */
public record Cell(String rule, String group) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
        return Comparator.comparing(Cell::rule).thenComparing(Cell::group).compare(this, other);
    }
}
