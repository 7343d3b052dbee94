package org.framescope.core.outlet;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.Measure;

/**
 * What the reports on one outlet's articles come to. Who owns the outlet is no part of it: that enters no score.
 *
 * @param outlet as the articles name it
 * @param articles how many reports there are
 * @param measures every measure that articles of at least five groups have, by name
 */
public record OutletProfile(String outlet, int articles, Reliability reliability, List<OutletMeasure> measures) {

    public OutletProfile {
        measures = List.copyOf(measures);
    }

    /**
     * The profile over these reports.
     *
     * @param reports each article's measures
     * @param model empty where none is installed: the profile then says so
     */
    public static OutletProfile of(String outlet, List<List<Measure>> reports, Optional<ReliabilityModel> model) {
        OutletTally tally = new OutletTally();
        reports.forEach(tally::add);
        return tally.profile(outlet, model);
    }
}
