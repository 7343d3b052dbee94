package org.framescope.train.encoder;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.framescope.train.corpus.Babe;

/** How much each of BABE's sentences counts while a model learns from them. */
enum Balance {
    /** All the same. */
    NONE {
        @Override
        ToDoubleFunction<Babe.Item> over(List<Babe.Item> sentences) {
            return own -> 1;
        }
    },

    /**
     * So that within every outlet yes and no have the weights that they have overall: knowing the outlet then helps
     * nothing. The sum over all sentences stays as it is.
     */
    BY_OUTLET {
        @Override
        ToDoubleFunction<Babe.Item> over(List<Babe.Item> sentences) {
            Map<String, Long> outlets = counts(sentences, Babe.Item::outlet);
            Map<Boolean, Long> answers = counts(sentences, Babe.Item::biased);
            Map<Cell, Long> cells = counts(sentences, Cell::of);
            return own -> (double) outlets.get(own.outlet())
                    * answers.get(own.biased())
                    / ((double) sentences.size() * cells.get(Cell.of(own)));
        }
    };

    /** The weight of each of these sentences. */
    abstract ToDoubleFunction<Babe.Item> over(List<Babe.Item> sentences);

    private record Cell(String outlet, boolean biased) {
        static Cell of(Babe.Item item) {
            return new Cell(item.outlet(), item.biased());
        }
    }

    private static <T> Map<T, Long> counts(List<Babe.Item> sentences, Function<Babe.Item, T> property) {
        return sentences.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    }
}
