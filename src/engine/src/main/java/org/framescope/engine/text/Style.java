package org.framescope.engine.text;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;

/** How a character of a marked article looks, packed into a {@code char} so that a long article stays small. */
final class Style {

    private static final List<Voice> VOICES = List.of(Voice.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final int VOICE = 0b11;
    private static final int MARK = 0b11;
    private static final int RAISED = 0b1_0000;

    private Style() {}

    /** A character of the article, with the gravest severity of the marks that it stands in. */
    static char text(Voice voice, Optional<Severity> mark) {
        return (char) (VOICES.indexOf(voice)
                | mark.map(m -> SEVERITIES.indexOf(m) + 1).orElse(0) << 2);
    }

    /** The number behind a marked passage. */
    static char number(Voice voice, Severity severity) {
        return (char) (text(voice, Optional.of(severity)) | RAISED);
    }

    static Voice voice(char style) {
        return VOICES.get(style & VOICE);
    }

    static String ink(char style, Paper paper, String text) {
        int mark = style >> 2 & MARK;
        if ((style & RAISED) != 0) {
            return Note.ink(SEVERITIES.get(mark - 1)).on(paper, text);
        }
        String voiced = voice(style) == Voice.OUTLET ? text : Ink.CYAN.on(paper, text);
        return mark == 0 ? voiced : Ink.UNDERLINE.on(paper, voiced);
    }
}
