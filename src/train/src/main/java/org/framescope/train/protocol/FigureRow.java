package org.framescope.train.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One figure as it stands in a committed table of results.
 *
 * @param protocol what was asked, such as {@code babe.by-link}
 * @param system who answered, such as {@code bag-of-words}
 * @param figure what was counted, such as {@code macro-f1}
 * @param interval the middle 95 % over redrawn clusters
 * @param support how many sentences stand behind it
 */
public record FigureRow(String protocol, String system, String figure, double value, List<Double> interval, int support)
        implements Comparable<FigureRow> {

    static final String HEAD = "protocol\tsystem\tfigure\tvalue\tlow\thigh\tsupport";

    private static final Comparator<FigureRow> ORDER = Comparator.comparing(FigureRow::protocol)
            .thenComparing(FigureRow::system)
            .thenComparing(FigureRow::figure);

    public FigureRow {
        interval = List.copyOf(interval);
        if (!Double.isFinite(value) || interval.size() != 2 || support < 1) {
            throw new IllegalArgumentException("not a figure: " + value + " " + interval + " of " + support);
        }
    }

    /**
     * The figures of a yes-or-no model.
     *
     * @param cluster of an answer: what the intervals draw together
     */
    public static List<FigureRow> of(
            String protocol, String system, List<Answer> answers, Function<Answer, String> cluster) {
        BinaryFigures figures = BinaryFigures.of(Answer.judgements(answers));
        List<BinaryFigures> redrawn =
                new ClusterBootstrap<>(answers, cluster).redrawn(rows -> BinaryFigures.of(Answer.judgements(rows)));
        return Figure.ALL.stream()
                .map(own -> new FigureRow(
                        protocol,
                        system,
                        own.name(),
                        own.value().applyAsDouble(figures),
                        ClusterBootstrap.middle(redrawn, own.value()),
                        answers.size()))
                .toList();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%.4f\t%.4f\t%.4f\t%d",
                protocol,
                system,
                figure,
                value,
                interval.get(0),
                interval.get(1),
                support);
    }

    /** For a person: who, what, value and interval on one line. */
    public String shown() {
        return String.format(
                Locale.ROOT,
                "%-24s %-24s %-28s %6.3f [%6.3f, %6.3f] %6d",
                protocol,
                system,
                figure,
                value,
                interval.get(0),
                interval.get(1),
                support);
    }

    @Override
    public int compareTo(FigureRow other) {
        return ORDER.compare(this, other);
    }
}
