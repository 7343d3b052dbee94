package org.framescope.engine.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Severity;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.Span;
import org.framescope.core.attribution.Voices;

/**
 * One field of the article with its findings marked: {@code [passage]³} on plain paper, underlined with a raised number
 * on a terminal.
 */
final class MarkedField {

    private static final Comparator<Note> CLOSING = Comparator.comparingInt(
                    (Note n) -> n.span().end())
            .thenComparing(Comparator.comparingInt((Note n) -> n.span().begin()).reversed())
            .thenComparing(Comparator.comparingInt(Note::number).reversed());

    private final boolean brackets;
    private final StyledText styled = new StyledText();
    private final Map<Severity, Integer> open = new EnumMap<>(Severity.class);
    private Optional<Severity> gravest = Optional.empty();

    private MarkedField(boolean brackets) {
        this.brackets = brackets;
    }

    static StyledText of(String text, Field field, List<Note> notes, Voices voices, Paper paper) {
        MarkedField marked = new MarkedField(!paper.color());
        List<Note> inField = Note.in(field, notes);
        marked.fill(Glyphs.harmless(text), inField, new Speaker(voices.within(new Span(field, 0, text.length()))));
        return marked.styled;
    }

    private void fill(String text, List<Note> opening, Speaker speaker) {
        List<Note> closing = opening.stream()
                .filter(n -> n.span().length() > 0)
                .sorted(CLOSING)
                .toList();
        int opened = 0;
        int closed = 0;
        Voice before = Voice.OUTLET;
        for (int at = 0; at <= text.length(); at++) {
            for (; closed < closing.size() && closing.get(closed).span().end() <= at; closed++) {
                close(closing.get(closed), before);
            }
            Voice voice = speaker.at(at);
            for (; opened < opening.size() && opening.get(opened).span().begin() <= at; opened++) {
                open(opening.get(opened), voice);
            }
            if (at < text.length()) {
                styled.add(text.charAt(at), Style.text(voice, gravest));
            }
            before = voice;
        }
    }

    private void open(Note note, Voice voice) {
        count(note.severity(), 1);
        if (brackets) {
            styled.add("[", Style.text(voice, gravest));
        }
        if (note.span().length() == 0) {
            close(note, voice);
        }
    }

    private void close(Note note, Voice voice) {
        if (brackets) {
            styled.add("]", Style.text(voice, gravest));
        }
        count(note.severity(), -1);
        styled.add(note.raised(), Style.number(voice, note.severity()));
    }

    private void count(Severity severity, int change) {
        open.merge(severity, change, Integer::sum);
        gravest = open.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }

    /** Tells the voice at offsets asked for in rising order. */
    private static final class Speaker {
        private final List<Voices.VoicedSpan> stretches;
        private int next;

        Speaker(List<Voices.VoicedSpan> stretches) {
            this.stretches = stretches;
        }

        Voice at(int offset) {
            while (next < stretches.size() && stretches.get(next).span().end() <= offset) {
                next++;
            }
            return next < stretches.size() && stretches.get(next).span().begin() <= offset
                    ? stretches.get(next).voice()
                    : Voice.OUTLET;
        }
    }
}
