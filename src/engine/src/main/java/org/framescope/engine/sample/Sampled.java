package org.framescope.engine.sample;

/**
 * A finding that was drawn.
 *
 * @param number its place in the sample, from 1, which tells nothing about it
 * @param item the article's place in the batch, from 1
 * @param place the finding's place in its report, from 0
 * @param finding its fingerprint
 * @param outlet as the article names it; empty where it names none
 * @param stratum its place among the design's strata, from 0
 * @param probability its chance to be drawn
 */
public record Sampled(
        int number,
        long item,
        int place,
        String finding,
        String rule,
        String severity,
        String outlet,
        int stratum,
        double probability) {

    /** The name by which it takes part in the draw. */
    String name() {
        return item + ":" + place;
    }

    static Sampled of(int number, Draw.Drawn<Found> drawn, Design design) {
        Found own = drawn.value();
        return new Sampled(
                number,
                own.item(),
                own.place(),
                own.finding(),
                own.rule(),
                own.severity(),
                own.outlet(),
                drawn.stratum(),
                design.strata().get(drawn.stratum()).probability());
    }
}
