package org.framescope.train.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Percentile intervals of a figure, by drawing the answers again with replacement (Efron, 1979). */
public final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The middle 95 % of the figure over redrawn answers, as two numbers; the same for the same answers. */
    public static List<Double> interval(List<Judgement> answers, ToDoubleFunction<List<Judgement>> figure) {
        Random random = new Random(answers.size());
        double[] figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Judgement> redrawn = new ArrayList<>(answers.size());
            for (int i = 0; i < answers.size(); i++) {
                redrawn.add(answers.get(random.nextInt(answers.size())));
            }
            figures[draw] = figure.applyAsDouble(redrawn);
        }
        Arrays.sort(figures);
        return List.of(figures[(int) (DRAWS * TAIL)], figures[(int) (DRAWS * (1 - TAIL)) - 1]);
    }
}
