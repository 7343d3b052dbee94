package org.framescope.train.framing;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.framescope.train.baseline.WordBags;

/** The floor: words and pairs of words, whatever their order otherwise. */
final class FrameBags implements FrameSystem {

    @Override
    public String name() {
        return "bag-of-words";
    }

    @Override
    public List<Double> penalties() {
        return List.of(0.1, 0.3);
    }

    @Override
    public Lesson over(List<FrameText> texts) {
        WordBags bags = WordBags.over(texts.stream().map(FrameText::text).toList());
        return (frame, penalty) -> {
            ToDoubleFunction<String> fitted = bags.fit(
                    texts.stream()
                            .map(t -> t.frames().contains(frame.wireName()))
                            .toList(),
                    penalty);
            return text -> fitted.applyAsDouble(text.text());
        };
    }
}
