package org.framescope.engine.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        sheet.heading("Measures, with 95 % intervals");
        int names = measures.stream().mapToInt(m -> m.name().length()).max().orElse(0);
        int values = measures.stream().mapToInt(m -> value(m).length()).max().orElse(0);
        int intervals =
                measures.stream().mapToInt(m -> interval(m).length()).max().orElse(0);
        for (Measure measure : measures) {
            String front = "  " + padded(measure.name(), names) + "  "
                    + " ".repeat(values - value(measure).length()) + value(measure) + "  "
                    + padded(interval(measure), intervals) + "  ";
            sheet.hanging(front, front.length(), unit(measure), Ink.DIM);
        }
    }

    private String unit(Measure measure) {
        String unit = units.getOrDefault(measure.name(), "");
        boolean count = measure.interval().isEmpty() && measure.value() == measure.support();
        return count ? unit : unit + " (n = " + measure.support() + ")";
    }

    private static String value(Measure measure) {
        boolean count = measure.interval().isEmpty() && measure.value() == Math.rint(measure.value());
        return count ? Long.toString((long) measure.value()) : Phrase.figure(measure.value());
    }

    private static String interval(Measure measure) {
        return measure.interval()
                .map(i -> Phrase.figure(i.low()) + " to " + Phrase.figure(i.high()))
                .orElse("");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
