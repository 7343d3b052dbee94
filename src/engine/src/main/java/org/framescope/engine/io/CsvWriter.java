package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.ReportedFinding;

/**
 * Writes findings as comma-separated values (RFC 4180), one a line. Words that a spreadsheet would take for a formula get
 * an apostrophe in front, so that an article can't run anything in its reader's spreadsheet.
 */
public final class CsvWriter {

    /** The first line. */
    public static final String HEAD =
            "article,finding,rule,severity,confidence,field,begin,end,text,voice,reason,other readings\r\n";

    private static final String GUARD = "'";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvWriter() {}

    /** The lines of one report's findings; empty where nothing was found. */
    public static String lines(Answer.Reported reported) {
        return reported.report().findings().stream()
                .map(f -> line(reported.id(), f))
                .collect(Collectors.joining());
    }

    private static String line(JsonNode id, ReportedFinding reported) {
        Finding finding = reported.finding();
        List<String> cells = List.of(
                id.isTextual() ? id.textValue() : Json.write(id),
                reported.id(),
                finding.rule(),
                WireName.of(finding.severity()),
                WireName.of(finding.confidence()),
                finding.passage().field().wireName(),
                Integer.toString(finding.passage().begin()),
                Integer.toString(finding.passage().end()),
                finding.passage().text(),
                WireName.of(finding.voice()),
                finding.reason(),
                String.join(" | ", finding.otherReadings()));
        return row(cells);
    }

    /** Cells as one line of a table. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        String safe = isFormula(text) ? GUARD + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** What a cell that was read back said before it was made safe for spreadsheets. */
    public static String meant(String cell) {
        boolean guarded = cell.startsWith(GUARD) && isFormula(cell.substring(GUARD.length()));
        return guarded ? cell.substring(GUARD.length()) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
    }

    /** A number with a sign runs nothing. */
    private static boolean isNumber(String text) {
        boolean plain = text.chars().allMatch(c -> c >= '0' && c <= '9' || "-.E".indexOf(c) >= 0);
        if (!plain) {
            return false;
        }
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException no) {
            return false;
        }
    }
}
