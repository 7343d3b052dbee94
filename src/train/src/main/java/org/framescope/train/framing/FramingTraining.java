package org.framescope.train.framing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framescope.core.framing.Domain;
import org.framescope.core.framing.Frame;
import org.framescope.core.framing.FrameFacts;
import org.framescope.core.framing.FrameModel;
import org.framescope.core.framing.FramesModel;
import org.framescope.core.framing.FramingMeasures;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.outlet.ReliabilityModel;
import org.framescope.engine.model.FramingFile;
import org.framescope.train.Training;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.UndecidedRange;

/**
 * {@code framescope train framing}: learns framing, frames and outlets from the answers of the attribution and sentence models
 * in the folder it writes to, measures them, and writes bundle and card. Needed again whenever one of those models changes.
 */
public final class FramingTraining implements Training {

    /** Half as far again as 995 of 1,000 articles learnt from lie: short and strongly worded news is news. */
    private static final double INSIDE = 0.995;

    private static final double MARGIN = 1.5;

    @Override
    public String target() {
        return "framing";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        FramingData read = FramingData.read(data, out, log);
        List<String> measures = FramingMeasures.names();
        FramingModel framing = new FramingProtocol(measures, FramingPlan.all()).withRefits(read.articles());
        FramingFile file = new FramingFile(
                read.reader().models(),
                domain(read.articles().stream().map(FramedArticle::facts).toList()),
                framing,
                frames(read.narratives()),
                reliability(read.outlets()));
        List<FigureRow> figures = figures(read, framing, log);
        new FramingBundleWriter(file, FramingCorpora.of(data, read), figures).write(out, log);
    }

    /** Every figure of the card, shown as it is found. */
    private static List<FigureRow> figures(FramingData read, FramingModel framing, PrintWriter log) {
        List<FigureRow> figures = new ArrayList<>(shown(OutletsExamination.rows(read.outlets()), log));
        figures.addAll(shown(List.of(OutletsExamination.transfer(read.outlets(), framing)), log));
        figures.addAll(framingFigures(read.articles(), read.reader(), log));
        figures.addAll(shown(FramesExamination.rows(read.narratives(), read.headlines()), log));
        return figures;
    }

    static List<FigureRow> framingFigures(List<FramedArticle> articles, RememberedReader reader, PrintWriter log) {
        FramingExamination examination = new FramingExamination(articles);
        List<FramingAnswer> answers = examination.answers();
        List<FigureRow> figures = new ArrayList<>(shown(examination.rows(answers), log));
        figures.addAll(shown(FramingMirrors.rows(answers, reader), log));
        return figures;
    }

    static List<FigureRow> shown(List<FigureRow> rows, PrintWriter log) {
        rows.forEach(row -> log.println(row.shown()));
        log.flush();
        return rows;
    }

    private static FramesModel frames(List<FrameText> texts) {
        FrameFit fit = FrameFit.both();
        Map<Frame, FrameProtocol.Chosen> all = new FrameProtocol(fit).choose(texts);
        List<FrameModel> frames = new ArrayList<>();
        for (Frame frame : Frame.all()) {
            FrameProtocol.Chosen chosen = all.get(frame);
            frames.add(calibrated(fit.fit(texts, frame, chosen.penalty()), chosen));
        }
        return new FramesModel(domain(texts.stream().map(FrameText::facts).toList()), frames);
    }

    private static FrameModel calibrated(FrameModel model, FrameProtocol.Chosen chosen) {
        double slope = chosen.platt().slope();
        UndecidedRange unsure = UndecidedRange.fit(chosen.calibrated(), UndecidedRange.USUAL_ERROR);
        return new FrameModel(
                model.frame(),
                chosen.platt().of(model.intercept()),
                model.weights().stream().map(w -> slope * w).toList(),
                model.words().stream().map(w -> slope * w).toList(),
                slope * model.length(),
                model.mostWords(),
                chosen.threshold(),
                unsure.from(),
                unsure.to());
    }

    static ReliabilityModel reliability(List<RatedOutlet> outlets) {
        ReliabilityProtocol protocol = new ReliabilityProtocol(ReliabilityPlan.all());
        double error = ReliabilityProtocol.error(protocol.estimates(outlets));
        return ReliabilityFit.of(outlets, protocol.plan(outlets), error);
    }

    /** Center and spread of these texts, and how far from the center a text may lie. */
    static Domain domain(List<FrameFacts> texts) {
        int size = texts.get(0).vector().size();
        List<Double> center = new ArrayList<>();
        List<Double> spread = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int at = i;
            double mean = texts.stream()
                    .mapToDouble(t -> t.vector().get(at))
                    .average()
                    .orElseThrow();
            double variance = texts.stream()
                    .mapToDouble(t -> (t.vector().get(at) - mean) * (t.vector().get(at) - mean))
                    .average()
                    .orElseThrow();
            center.add(mean);
            spread.add(Math.sqrt(variance) + 1e-9);
        }
        Domain open = new Domain(center, spread, Double.MAX_VALUE);
        double[] rising = texts.stream()
                .mapToDouble(t -> open.distance(t.vector()))
                .sorted()
                .toArray();
        return new Domain(center, spread, MARGIN * rising[(int) (INSIDE * (rising.length - 1))]);
    }
}
