package org.framescope.train.protocol;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure of a yes-or-no model, by the name that it has in cards and tables. */
record Figure(String name, ToDoubleFunction<BinaryFigures> value) {

    static final List<Figure> ALL = List.of(
            new Figure("macro-f1", BinaryFigures::macroF1),
            new Figure("matthews", BinaryFigures::matthews),
            new Figure("calibration-error", BinaryFigures::calibrationError),
            new Figure("brier", BinaryFigures::brier));
}
