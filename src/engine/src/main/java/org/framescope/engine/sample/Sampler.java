package org.framescope.engine.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.engine.io.Json;
import org.framescope.engine.model.Sha256;

/** Draws samples: reads all findings twice, once to count and once to draw. */
public final class Sampler {

    private static final int ID_LENGTH = 12;

    private Sampler() {}

    /**
     * Draws a sample.
     *
     * @throws SampleException where there is nothing to draw, or too much for the sample's size
     */
    public static Sample draw(Frame frame, Plan plan) throws IOException {
        Map<Cell, Long> cells = new TreeMap<>();
        Map<Cell, Long> population = new TreeMap<>();
        frame.each(found -> {
            if (plan.wants(found)) {
                cells.merge(plan.strata().cell(found), 1L, Long::sum);
                population.merge(new Cell(found.rule(), found.outlet()), 1L, Long::sum);
            }
        });
        check(cells, plan);
        Design design = Design.of(cells, plan.size());
        Draw<Found> draw = new Draw<>(design, plan.seed());
        frame.each(found -> {
            if (plan.wants(found)) {
                draw.offer(plan.strata().cell(found), found.name(), found);
            }
        });
        List<Sampled> drawn = new ArrayList<>();
        draw.drawn().forEach(own -> drawn.add(Sampled.of(drawn.size() + 1, own, design)));
        return new Sample(
                Sample.FORMAT,
                Sha256.of(Json.write(plan) + Json.write(drawn)).substring(0, ID_LENGTH),
                plan,
                design.strata(),
                population.entrySet().stream()
                        .map(own -> new Sample.Population(
                                own.getKey().rule(), own.getKey().group(), own.getValue()))
                        .toList(),
                frame.words(),
                drawn);
    }

    private static void check(Map<Cell, Long> cells, Plan plan) {
        if (cells.isEmpty()) {
            throw new SampleException("the batch has no findings to draw from");
        }
        long rules = cells.keySet().stream().map(Cell::rule).distinct().count();
        if (plan.size() < Design.FEWEST * rules) {
            throw new SampleException("findings of " + rules + " rules were found, so a sample has at least "
                    + Design.FEWEST * rules + " findings, not " + plan.size());
        }
    }
}
