package org.framescope.core.attribution;

/** A run of tokens by index, end-exclusive. */
record Range(int first, int end) {

    Range {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a run of tokens: " + first + ".." + end);
        }
    }

    int size() {
        return end - first;
    }

    boolean contains(int token) {
        return first <= token && token < end;
    }
}
