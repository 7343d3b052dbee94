package org.framescope.engine.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.framescope.core.analysis.Voice;

/** Writes styled text; in the margin of each line stands which voices it has besides the outlet's. */
final class Margin {

    /** Columns left of the text. */
    static final int WIDTH = 3;

    static final String LEGEND = "beside a line: › words put to a source, \" words quoted; no mark: the outlet's own";

    private final Sheet sheet;
    private final int indent;

    Margin(Sheet sheet, int indent) {
        this.sheet = sheet;
        this.indent = indent;
    }

    /** Writes the text. Returns whether any of it is in a voice other than the outlet's. */
    boolean write(StyledText text, Ink ink) {
        boolean voiced = false;
        List<StyledText.Line> lines = text.lines(sheet.paper().columns() - indent - WIDTH);
        for (StyledText.Line line : lines) {
            Set<Voice> voices = voices(text, line);
            voiced |= voices.size() > 1 || voices.size() == 1 && !voices.contains(Voice.OUTLET);
            sheet.line(" ".repeat(indent) + Ink.DIM.on(sheet.paper(), marks(voices)) + " " + inked(text, line, ink));
        }
        return voiced;
    }

    private static String marks(Set<Voice> voices) {
        return (voices.contains(Voice.ATTRIBUTED) ? "›" : " ") + (voices.contains(Voice.QUOTED) ? "\"" : " ");
    }

    /** The voices of a line's words; marks between two voices belong to neither. */
    private static Set<Voice> voices(StyledText text, StyledText.Line line) {
        Set<Voice> voices = EnumSet.noneOf(Voice.class);
        for (int i = line.begin(); i < line.end(); i++) {
            if (Character.isLetterOrDigit(text.at(i))) {
                voices.add(Style.voice(text.style(i)));
            }
        }
        return voices;
    }

    private String inked(StyledText text, StyledText.Line line, Ink ink) {
        StringBuilder inked = new StringBuilder();
        int begin = line.begin();
        while (begin < line.end()) {
            int end = begin + 1;
            while (end < line.end() && text.style(end) == text.style(begin)) {
                end++;
            }
            String run = Style.ink(
                    text.style(begin), sheet.paper(), text.piece(begin, end).toString());
            inked.append(ink.on(sheet.paper(), run));
            begin = end;
        }
        return inked.toString();
    }
}
