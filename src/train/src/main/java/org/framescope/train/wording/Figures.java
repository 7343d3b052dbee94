package org.framescope.train.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.framescope.core.analysis.Interval;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;

/** Shares over rows as figures with intervals. */
final class Figures<T> {

    private final String protocol;
    private final String system;
    private final List<T> rows;
    private final ClusterBootstrap<T> bootstrap;

    /** @param cluster what a row belongs to, so that rows alike are drawn together */
    Figures(String protocol, String system, List<T> rows, Function<T, String> cluster) {
        this.protocol = protocol;
        this.system = system;
        this.rows = rows;
        this.bootstrap = new ClusterBootstrap<>(rows, cluster);
    }

    /** The figure of this name; absent where nothing stands behind it. */
    Optional<FigureRow> share(String name, Function<T, Share> share) {
        return scaled(name, share, 1);
    }

    /** The same for so many, such as findings for 1,000 words. */
    Optional<FigureRow> scaled(String name, Function<T, Share> share, double scale) {
        Share all = Share.sum(rows, share);
        return all.whole() == 0
                ? Optional.empty()
                : Optional.of(new FigureRow(
                        protocol, system, name, scale * all.value(), interval(all, share, scale), all.whole()));
    }

    /** Rows that are all alike would claim certainty when redrawn; Wilson's interval does not. */
    private List<Double> interval(Share all, Function<T, Share> share, double scale) {
        if (all.part() == 0 || all.part() == all.whole()) {
            Interval wilson = Interval.ofShare(all.part(), all.whole());
            return List.of(scale * wilson.low(), scale * wilson.high());
        }
        return bootstrap.interval(drawn -> scale * Share.sum(drawn, share).value());
    }

    /** F1 of precision and recall that are counted on the same rows. */
    FigureRow f1(String name, Function<T, Share> precision, Function<T, Share> recall) {
        return new FigureRow(
                protocol,
                system,
                name,
                f1(rows, precision, recall),
                bootstrap.interval(drawn -> f1(drawn, precision, recall)),
                Math.max(1, Share.sum(rows, recall).whole()));
    }

    private static <T> double f1(List<T> rows, Function<T, Share> precision, Function<T, Share> recall) {
        Share p = Share.sum(rows, precision);
        Share r = Share.sum(rows, recall);
        int all = p.whole() + r.whole();
        return all == 0 ? 0 : (double) (p.part() + r.part()) / all;
    }
}
