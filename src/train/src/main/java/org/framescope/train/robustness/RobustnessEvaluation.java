package org.framescope.train.robustness;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.core.sentence.SentenceScorer;
import org.framescope.engine.model.ModelSettings;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;
import org.framescope.train.protocol.FigureRow;

/** How far scores move when a sentence is disguised, set otherwise, or has its names exchanged. */
public final class RobustnessEvaluation implements TabledEvaluation {

    private static final int MOST = 600;
    private static final long SEED = 1;

    @Override
    public String target() {
        return "robustness";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        List<Row> news = drawn(Babe.read(data).stream()
                .filter(Predicate.not(Babe.Item::isTrain))
                .map(i -> new Row(i.text(), i.link()))
                .toList());
        List<CheckThat.Item> opinions = CheckThat.readUnquoted(data, "dev");
        List<Row> views = drawn(IntStream.range(0, opinions.size())
                .mapToObj(i -> new Row(opinions.get(i).text(), Integer.toString(i)))
                .toList());
        List<FigureRow> figures = new ArrayList<>();
        for (NamedScorer named : NamedScorer.installed(ModelSettings.ofSystem())) {
            SentenceScorer scorer = named.scorer();
            figures.addAll(figures("bias", named.name(), new Probabilities(scorer, SentenceScore::bias), news, out));
            figures.addAll(figures(
                    "subjectivity", named.name(), new Probabilities(scorer, SentenceScore::subjectivity), views, out));
        }
        return figures;
    }

    private static List<FigureRow> figures(
            String question, String scorer, Probabilities probabilities, List<Row> rows, PrintWriter out) {
        List<FigureRow> figures = new ArrayList<>();
        for (Variation variation : Variation.all()) {
            List<Shift> shifts = probabilities.shifts(variation, rows, MOST);
            if (!shifts.isEmpty()) {
                List<FigureRow> own = ShiftFigures.of(question + "." + variation.name(), scorer, shifts);
                own.forEach(row -> out.println(row.shown()));
                out.flush();
                figures.addAll(own);
            }
        }
        return figures;
    }

    private static List<Row> drawn(List<Row> rows) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(SEED));
        return List.copyOf(shuffled);
    }
}
