package org.framescope.engine.text;

/** Terminal attributes (ECMA-48), used only on paper that shows them. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    UNDERLINE("4"),
    RED("31"),
    YELLOW("33"),
    CYAN("36");

    private static final String ESCAPE = "\u001B[";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text in this ink; as it is where the paper shows none. */
    String on(Paper paper, String text) {
        return this == PLAIN || !paper.color() || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
