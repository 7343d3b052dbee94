package org.framescope.engine.batch;

/**
 * A column of a table, as the codebook explains it.
 *
 * @param meaning in one sentence, with unit and range where it is a number
 * @param type of its cells, which may be empty
 */
record Column(String name, String meaning, Type type) {

    /** What a cell holds. */
    enum Type {
        TEXT,
        WHOLE,
        NUMBER
    }

    Column(String name, String meaning) {
        this(name, meaning, Type.TEXT);
    }

    /** A column of whole numbers. */
    static Column whole(String name, String meaning) {
        return new Column(name, meaning, Type.WHOLE);
    }

    /** A column of numbers. */
    static Column number(String name, String meaning) {
        return new Column(name, meaning, Type.NUMBER);
    }
}
