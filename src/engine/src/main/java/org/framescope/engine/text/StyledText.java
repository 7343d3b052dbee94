package org.framescope.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Text of which every character has a style, to be broken into lines. Takes time linear in its length. */
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();

    /** A line of this text, from {@code begin} up to {@code end}. */
    record Line(int begin, int end) {}

    StyledText add(CharSequence piece, char style) {
        text.append(piece);
        styles.append(String.valueOf(style).repeat(piece.length()));
        return this;
    }

    void add(char character, char style) {
        text.append(character);
        styles.append(style);
    }

    char style(int index) {
        return styles.charAt(index);
    }

    CharSequence piece(int begin, int end) {
        return text.subSequence(begin, end);
    }

    char at(int index) {
        return text.charAt(index);
    }

    /** Breaks at line feeds and, where a line would be wider than {@code width}, at the last blank; without one, hard. */
    List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        int blank = -1;
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int glyph = Character.codePointAt(text, at);
            if (glyph == '\n') {
                lines.add(new Line(begin, at));
                begin = at + 1;
                blank = -1;
                used = 0;
            } else if (glyph == ' ') {
                blank = at;
                used++;
            } else if (used + Glyphs.width(glyph) > width && at > begin) {
                boolean soft = blank >= begin;
                lines.add(new Line(begin, soft ? blank : at));
                begin = soft ? blank + 1 : at;
                blank = -1;
                used = Glyphs.width(text.substring(begin, at)) + Glyphs.width(glyph);
            } else {
                used += Glyphs.width(glyph);
            }
            at += Character.charCount(glyph);
        }
        lines.add(new Line(begin, text.length()));
        return lines;
    }
}
