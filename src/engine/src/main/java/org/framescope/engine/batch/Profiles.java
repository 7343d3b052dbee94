package org.framescope.engine.batch;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framescope.core.outlet.OutletTally;
import org.framescope.core.outlet.Reading;
import org.framescope.core.outlet.Selection;
import org.framescope.core.outlet.Standing;
import org.framescope.core.outlet.Trend;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.OutletJson;

/** Outlets' profiles over the figures of a batch; what is held in memory grows with neither articles nor outlets. */
public final class Profiles {

    /** Profiles made in one reading of the figures. */
    private static final int SLICE = 100;

    /** The measures that are followed month by month. */
    public static final Set<String> FOLLOWED = Set.of(
            "attribution.density",
            "attribution.unknown-speaker-share",
            "wording.density.outlet",
            ArticleFigures.FRAMING,
            ArticleFigures.CAPTION_MISMATCHES);

    private Profiles() {}

    /** Takes one profile after the other, by name. */
    @FunctionalInterface
    public interface Taker {
        void take(OutletJson profile) throws IOException;
    }

    /** Makes the profiles of all outlets that the figures name. */
    public static void make(FiguresSource source, Standings standings, Framescope framescope, Taker taker)
            throws IOException {
        List<String> outlets = new TreeSet<>(standings.outlets())
                .stream().filter(name -> !name.isEmpty()).toList();
        for (int from = 0; from < outlets.size(); from += SLICE) {
            Map<String, Sums> slice = new TreeMap<>();
            outlets.subList(from, Math.min(outlets.size(), from + SLICE)).forEach(name -> slice.put(name, new Sums()));
            source.each((item, figures) -> Optional.ofNullable(
                            slice.get(figures.outlet().orElse("")))
                    .ifPresent(sums -> sums.add(figures, standings.of(item, figures))));
            for (Map.Entry<String, Sums> own : slice.entrySet()) {
                taker.take(own.getValue().profile(own.getKey(), framescope));
            }
        }
    }

    /** What is added up of one outlet. */
    private static final class Sums {
        private final Map<Selection, OutletTally> selections = new EnumMap<>(Selection.class);
        private final Map<String, OutletTally> months = new TreeMap<>();
        private int credited;
        private int shared;
        private int repeated;
        private int opinion;

        void add(ArticleFigures figures, Standing standing) {
            List<Reading> readings = figures.readings();
            for (Selection selection : Selection.values()) {
                if (selection.keeps(standing)) {
                    selections
                            .computeIfAbsent(selection, key -> new OutletTally())
                            .add(readings, standing.group());
                }
            }
            List<Reading> followed =
                    readings.stream().filter(r -> FOLLOWED.contains(r.name())).toList();
            figures.month()
                    .ifPresent(month -> months.computeIfAbsent(month, key -> new OutletTally())
                            .add(followed, standing.group()));
            credited += standing.credited() ? 1 : 0;
            shared += standing.shared() ? 1 : 0;
            repeated += standing.repeated() ? 1 : 0;
            opinion += standing.opinion() ? 1 : 0;
        }

        OutletJson profile(String outlet, Framescope framescope) throws IOException {
            OutletTally all = selections.get(Selection.ALL);
            List<Trend> trends = FOLLOWED.stream()
                    .sorted()
                    .flatMap(measure -> Trend.of(measure, months).stream())
                    .toList();
            return OutletJson.of(framescope.profile(outlet, all))
                    .with(new OutletJson.CopiesJson(credited, shared, repeated, opinion), selections, trends);
        }
    }
}
