package org.framescope.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Confidence;

/** The findings under their numbers: the words, what was found in them and why, and how else they can be read. */
final class FindingsText {

    private static final int INDENT = 5;

    private final List<Note> notes;
    private final Sheet sheet;

    FindingsText(List<Note> notes, Sheet sheet) {
        this.notes = notes;
        this.sheet = sheet;
    }

    void write() {
        sheet.heading("Findings: " + tally());
        for (int i = 0; i < notes.size(); i++) {
            if (i > 0) {
                sheet.blank();
            }
            note(notes.get(i));
        }
        if (notes.isEmpty()) {
            sheet.indented(2, "Nothing was found that a rule points at.", Ink.PLAIN);
        }
    }

    private String tally() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = notes.stream().filter(n -> n.severity() == severity).count();
            if (count > 0) {
                counts.add(count + " " + Phrase.of(severity) + (count == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }

    private void note(Note note) {
        Finding finding = note.finding();
        String number = String.format(Locale.ROOT, "%3d  ", note.number());
        sheet.hanging(
                Note.ink(note.severity()).on(sheet.paper(), number),
                INDENT,
                Phrase.shortened(finding.passage().text()),
                Ink.BOLD);
        sheet.indented(INDENT, about(finding), Ink.DIM);
        sheet.indented(INDENT, finding.reason(), Ink.PLAIN);
        for (String reading : finding.otherReadings()) {
            sheet.hanging("     or: ", INDENT + 4, reading, Ink.PLAIN);
        }
        evidence(finding.evidence(), sheet, INDENT);
    }

    /** What a judgement rests on, one line for each kind of evidence. */
    static void evidence(Map<String, Evidence> evidence, Sheet sheet, int indent) {
        evidence.forEach((key, value) ->
                sheet.hanging(" ".repeat(indent), indent + 2, Phrase.key(key) + ": " + Phrase.of(value), Ink.DIM));
    }

    private static String about(Finding finding) {
        String confidence =
                finding.confidence() == Confidence.HIGH ? "" : " · " + Phrase.of(finding.confidence()) + " confidence";
        return Phrase.of(finding.severity()) + " · " + finding.rule() + " · "
                + finding.passage().field().wireName() + " · " + Phrase.of(finding.voice()) + confidence;
    }
}
