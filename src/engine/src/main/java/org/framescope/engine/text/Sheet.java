package org.framescope.engine.text;

/** Lines as they are written one below the other. */
final class Sheet {

    private final Paper paper;
    private final StringBuilder written = new StringBuilder();

    Sheet(Paper paper) {
        this.paper = paper;
    }

    Paper paper() {
        return paper;
    }

    void line(String text) {
        written.append(text.stripTrailing()).append('\n');
    }

    void blank() {
        written.append('\n');
    }

    /** Opens a section: its name on a rule across the paper. */
    void heading(String name) {
        blank();
        String rule = "─".repeat(Math.max(3, paper.columns() - Glyphs.width(name) - 1));
        line(Ink.BOLD.on(paper, name) + " " + Ink.DIM.on(paper, rule));
        blank();
    }

    /** Text broken to the width of the paper, every line of it indented. */
    void indented(int indent, String text, Ink ink) {
        hanging(" ".repeat(indent), indent, text, ink);
    }

    /** The same, with something in front of the first line that fills the indentation. */
    void hanging(String front, int indent, String text, Ink ink) {
        StyledText styled = new StyledText().add(Glyphs.harmless(text), (char) 0);
        String left = front;
        for (StyledText.Line line : styled.lines(Math.max(10, paper.columns() - indent))) {
            line(left + ink.on(paper, styled.piece(line.begin(), line.end()).toString()));
            left = " ".repeat(indent);
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
