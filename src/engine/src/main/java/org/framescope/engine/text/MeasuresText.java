package org.framescope.engine.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.analysis.Register;

/** The measures as a table: name, value, 95 % interval, unit and the number of cases. */
final class MeasuresText {

    private final Map<String, String> units = new TreeMap<>();
    private final Sheet sheet;

    MeasuresText(Register register, Sheet sheet) {
        this.sheet = sheet;
        for (MeasureDefinition definition : register.measures()) {
            units.put(definition.name(), definition.unit());
        }
    }

    void write(List<Measure> measures) {
        if (measures.isEmpty()) {
            return;
        }
        sheet.heading("Measures, with 95 % intervals and (number of cases)");
        int names = width(measures, MeasuresText::name);
        int values = width(measures, MeasuresText::value);
        int intervals = width(measures, MeasuresText::interval);
        int cases = width(measures, MeasuresText::cases);
        String analyzer = "";
        for (Measure measure : measures) {
            if (!analyzer(measure).equals(analyzer)) {
                analyzer = analyzer(measure);
                sheet.line("  " + Ink.BOLD.on(sheet.paper(), analyzer));
            }
            String front = "    " + padded(name(measure), names) + " "
                    + " ".repeat(values - value(measure).length()) + value(measure) + "  "
                    + padded(interval(measure), intervals) + " " + padded(cases(measure), cases) + " ";
            sheet.hanging(front, front.length(), units.getOrDefault(measure.name(), ""), Ink.DIM);
        }
    }

    private static int width(List<Measure> measures, Function<Measure, String> column) {
        return measures.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String analyzer(Measure measure) {
        return measure.name().substring(0, measure.name().indexOf('.'));
    }

    private static String name(Measure measure) {
        return measure.name().substring(measure.name().indexOf('.') + 1);
    }

    private static String cases(Measure measure) {
        boolean count = measure.interval().isEmpty() && measure.value() == measure.support();
        return count ? "" : "(" + measure.support() + ")";
    }

    private static String value(Measure measure) {
        boolean count = measure.interval().isEmpty() && measure.value() == Math.rint(measure.value());
        return count ? Long.toString((long) measure.value()) : Phrase.figure(measure.value());
    }

    private static String interval(Measure measure) {
        return measure.interval()
                .map(i -> Phrase.figure(i.low()) + "–" + Phrase.figure(i.high()))
                .orElse("");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
