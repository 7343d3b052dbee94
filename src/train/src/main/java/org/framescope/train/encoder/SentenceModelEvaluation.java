package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.model.SentenceModel;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.corpus.Babe;
import org.framescope.train.protocol.BabePlaces;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.VoteShares;

/**
 * {@code framescope evaluate sentence-model}: every figure of the installed bundle's card once more, from the answers of
 * the folds that it carries and by asking the model itself about the corpora that it has not learnt from.
 */
public final class SentenceModelEvaluation implements TabledEvaluation {

    /** The card's figures were written on one processor and are recomputed on another. */
    private static final double TOLERANCE = 1e-3;

    @Override
    public String target() {
        return "sentence-model";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        Bundle bundle = installed();
        List<FigureRow> rows = new ArrayList<>();
        int off = 0;
        for (Metric metric : metrics(bundle, data)) {
            FigureRow row = OtherSystems.isTheirs(metric)
                    ? OtherSystems.row(metric)
                    : row(bundle.manifest().id(), metric);
            Optional<Metric> stated = bundle.manifest().metrics().stream()
                    .filter(own -> own.name().equals(metric.name()))
                    .findFirst();
            boolean same = stated.filter(own -> Math.abs(own.value() - metric.value()) <= TOLERANCE)
                    .isPresent();
            off += same ? 0 : 1;
            String card = stated.map(own -> "card says " + own.value()).orElse("not in the card");
            out.println(row.shown() + (same ? "" : "  " + card));
            rows.add(row);
        }
        out.println(rows.size() + " figures of " + bundle.manifest().id() + ", " + off + " otherwise than its card");
        return rows;
    }

    private static List<Metric> metrics(Bundle bundle, Path data) throws IOException {
        Answers answers = Answers.parse(bundle.file(SentenceBundle.ANSWERS));
        BabePlaces places = BabePlaces.of(Babe.read(data));
        List<Metric> metrics = new ArrayList<>(new SentenceFigures(answers, places, VoteShares.read(data)).metrics());
        try (SentenceModel model = SentenceModel.open(bundle)) {
            metrics.addAll(ServedFigures.of(model, data));
        }
        return metrics;
    }

    /** The last part of a metric's name is the figure, what stands before it the protocol. */
    private static FigureRow row(String system, Metric metric) {
        int dot = metric.name().lastIndexOf('.');
        return new FigureRow(
                metric.name().substring(0, dot),
                system,
                metric.name().substring(dot + 1),
                metric.value(),
                metric.interval(),
                metric.support());
    }

    private static Bundle installed() throws IOException {
        Path folder = Path.of(ModelSettings.ofSystem().folder().orElse("models"));
        return new ModelFolder(folder)
                .newest("sentences")
                .orElseThrow(() -> new IOException("no bundle for sentences is installed in " + folder));
    }
}
