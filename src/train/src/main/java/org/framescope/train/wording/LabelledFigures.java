package org.framescope.train.wording;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.wording.Category;
import org.framescope.train.protocol.FigureRow;

/** What the sentences labelled by hand say about the rules. Each sentence is drawn for itself. */
final class LabelledFigures {

    private static final double PER = 1000;

    private LabelledFigures() {}

    static List<FigureRow> of(String protocol, String system, List<ReadSentence> sentences) {
        Figures<ReadSentence> figures =
                new Figures<>(protocol, system, sentences, s -> s.gold().text());
        List<FigureRow> rows = new ArrayList<>();
        figures.share("loaded-precision", ReadSentence::loadedPrecision).ifPresent(rows::add);
        figures.share("loaded-recall", ReadSentence::loadedRecall).ifPresent(rows::add);
        figures.share("voice-accuracy", ReadSentence::voices).ifPresent(rows::add);
        figures.scaled("warnings-per-1000-clean-words", LabelledFigures::onClean, PER)
                .ifPresent(rows::add);
        for (Category category : Category.values()) {
            figures.share(category.rule() + "-precision", s -> s.precision(category))
                    .ifPresent(rows::add);
            figures.share(category.rule() + "-recall", s -> s.recall(category)).ifPresent(rows::add);
        }
        return rows;
    }

    private static Share onClean(ReadSentence sentence) {
        return sentence.gold().isClean() ? new Share(sentence.warnings(), sentence.words()) : new Share(0, 0);
    }
}
