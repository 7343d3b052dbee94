package org.framescope.engine.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.ReportedFinding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Field;
import org.framescope.core.article.Span;

/**
 * A finding under the number by which the marked article refers to it, as footnotes are numbered: from the top.
 *
 * @param number from 1, in reading order
 */
record Note(int number, Finding finding) {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static List<Note> all(AnalysisReport report) {
        List<Finding> ordered = report.findings().stream()
                .map(ReportedFinding::finding)
                .sorted(Comparator.comparing((Finding f) -> f.passage().span(), Span.READING_ORDER)
                        .thenComparing(Finding::rule))
                .toList();
        List<Note> notes = new ArrayList<>();
        for (Finding finding : ordered) {
            notes.add(new Note(notes.size() + 1, finding));
        }
        return List.copyOf(notes);
    }

    static List<Note> in(Field field, List<Note> notes) {
        return notes.stream().filter(n -> n.span().field().equals(field)).toList();
    }

    Span span() {
        return finding.passage().span();
    }

    Severity severity() {
        return finding.severity();
    }

    /** The number as it stands behind the passage. */
    String raised() {
        StringBuilder raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            raised.append(DIGITS.charAt(digit - '0'));
        }
        return raised.toString();
    }

    /** The ink of a severity's number. */
    static Ink ink(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.RED;
            case WARNING -> Ink.YELLOW;
            case NOTE -> Ink.BOLD;
        };
    }
}
