package org.framescope.train.wording;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.ModelSettings;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.Basil;
import org.framescope.train.corpus.NewsArticles;
import org.framescope.train.protocol.FigureRow;

/**
 * {@code framescope evaluate wording}: found words against sentences labelled by hand, against BABE's marked words on
 * addresses not learnt from, and findings on plain wire copy.
 */
public final class WordingEvaluation implements TabledEvaluation {

    @Override
    public String target() {
        return "wording";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        List<FigureRow> rows = new ArrayList<>();
        rows.addAll(of("rules", Framescope.with(ModelSettings.NONE), data));
        Framescope installed = Framescope.standard();
        if (installed.models().isEmpty()) {
            out.println("no model is installed: rules speak alone");
        } else {
            rows.addAll(of("installed", installed, data));
        }
        rows.forEach(row -> out.println(row.shown()));
        return rows;
    }

    private static List<FigureRow> of(String system, Framescope framescope, Path data) throws IOException {
        List<FigureRow> rows = new ArrayList<>();
        List<LabelledSentence> labelled = LabelledSentence.all();
        rows.addAll(LabelledFigures.of("labelled.report", system, read(labelled, false, framescope)));
        rows.addAll(LabelledFigures.of("labelled.tune", system, read(labelled, true, framescope)));
        rows.addAll(BabeTokens.figures(
                system, Babe.read(data).stream().filter(item -> !item.isTrain()).toList(), framescope));
        rows.addAll(BasilSpans.figures(system, Basil.read(data), framescope));
        rows.addAll(WireCopy.figures(system, NewsArticles.of(data, WireCopy.OUTLETS), framescope));
        return rows;
    }

    static List<ReadSentence> read(List<LabelledSentence> labelled, boolean tuning, Framescope framescope) {
        return labelled.stream()
                .filter(sentence -> sentence.tuning() == tuning)
                .map(sentence -> ReadSentence.of(sentence, framescope))
                .toList();
    }
}
