package org.framescope.engine.sample;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.framescope.core.analysis.Register;
import org.framescope.engine.io.CsvWriter;

/**
 * A sample as a table that one person fills in. It tells neither outlet nor severity, and its order tells nothing.
 */
public final class Sheet {

    private static final String SAMPLE = "sample";
    private static final String NUMBER = "number";
    private static final String ANSWER = "answer";

    private static final List<String> HEAD =
            List.of(SAMPLE, NUMBER, "rule", "question", "field", "before", "passage", "after", ANSWER, "remark");

    /** Spreadsheets take a table for UTF-8 where it begins with this. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String SEPARATORS = ",;\t";

    private Sheet() {}

    /** Writes an empty sheet. */
    public static void write(Sample sample, Map<Integer, Passage> passages, Register register, Writer out)
            throws IOException {
        out.write(BYTE_ORDER_MARK);
        out.write(CsvWriter.row(HEAD));
        for (Sampled own : sample.findings()) {
            Optional<Passage> passage = Optional.ofNullable(passages.get(own.number()));
            out.write(CsvWriter.row(List.of(
                    sample.id(),
                    Integer.toString(own.number()),
                    own.rule(),
                    question(own.rule(), register),
                    passage.map(Passage::field).orElse(""),
                    passage.map(Passage::before).orElse(""),
                    passage.map(Passage::text).orElse(""),
                    passage.map(Passage::after).orElse(""),
                    "",
                    "")));
        }
    }

    /** What somebody is asked who judges a finding of a rule. */
    public static String question(String rule, Register register) {
        return register.rule(rule)
                .map(own -> "Is this a case of \"" + own.title() + "\"? The rule looks for: " + own.looksFor())
                .orElse("Is this a case of " + rule + "?");
    }

    /**
     * Reads what somebody filled in, also with the separators that spreadsheets write in other countries.
     *
     * @param name of the sheet, for the estimates and for complaints
     * @throws SampleException where it is no sheet of this sample, or an answer is none
     */
    public static Coder read(String name, Reader in, Sample sample) throws IOException {
        String text = withoutMark(all(in));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        Map<Integer, Verdict> verdicts = new TreeMap<>();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            for (String column : List.of(SAMPLE, NUMBER, ANSWER)) {
                if (rows.getHeaderNames().stream().noneMatch(column::equalsIgnoreCase)) {
                    throw new SampleException("expected a sheet with the column \"" + column + "\": " + name);
                }
            }
            for (CSVRecord row : rows) {
                take(row, name, sample, verdicts);
            }
        } catch (CSVException | IllegalArgumentException malformed) {
            throw new SampleException("the sheet is no table of comma-separated values: " + name);
        }
        return new Coder(name, verdicts);
    }

    private static void take(CSVRecord row, String name, Sample sample, Map<Integer, Verdict> verdicts) {
        String place = ", row " + (row.getRecordNumber() + 1) + " of " + name;
        if (!row.isSet(SAMPLE)
                || !row.isSet(NUMBER)
                || !CsvWriter.meant(row.get(SAMPLE)).equals(sample.id())) {
            throw new SampleException("expected a row of sample " + sample.id() + place);
        }
        int number = number(row.get(NUMBER), sample.findings().size(), place);
        String typed = row.isSet(ANSWER) ? row.get(ANSWER) : "";
        if (typed.isBlank()) {
            return;
        }
        Verdict verdict = Verdict.read(typed)
                .orElseThrow(() -> new SampleException("expected \"right\", \"wrong\" or \"cannot say\"" + place));
        if (verdicts.put(number, verdict) != null) {
            throw new SampleException("found a second answer to number " + number + place);
        }
    }

    private static int number(String cell, int most, String place) {
        try {
            int number = Integer.parseInt(cell);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Told below, like a number that the sample does not have.
        }
        throw new SampleException("expected a number from 1 to " + most + place);
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (head.indexOf(SEPARATORS.charAt(i)) >= 0) {
                return SEPARATORS.charAt(i);
            }
        }
        return ',';
    }

    private static String all(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[1 << 13];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
