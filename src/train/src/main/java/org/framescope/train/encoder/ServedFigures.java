package org.framescope.train.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.engine.model.SentenceModel;
import org.framescope.train.baseline.LeakProbe;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.Basil;
import org.framescope.train.corpus.CheckThat;
import org.framescope.train.protocol.Answer;
import org.framescope.train.protocol.BinaryFigures;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.CrossCorpus;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.Judgement;
import org.framescope.train.protocol.TextKey;

/**
 * Figures of a model as it is served, calibration included, on corpora that it has not learnt from, and what others reach
 * there.
 */
final class ServedFigures {

    private ServedFigures() {}

    static List<Metric> of(SentenceModel model, Path data) throws IOException {
        List<Answer> dev = CheckThat.readUnquoted(data, "dev").stream()
                .map(own -> new Answer(TextKey.of(own.text()), judgement(own.subjective(), model.score(own.text()))))
                .toList();
        CrossCorpus basil =
                CrossCorpus.ask(Basil.read(data), text -> model.score(text).bias());
        List<Metric> metrics = new ArrayList<>(leak(model, data));
        metrics.addAll(List.of(
                metric("checkthat.dev.macro-f1", dev, BinaryFigures::macroF1),
                metric("checkthat.dev.matthews", dev, BinaryFigures::matthews),
                metric("checkthat.dev.calibration-error", dev, BinaryFigures::calibrationError),
                metric("checkthat.dev.brier", dev, BinaryFigures::brier),
                matthews("basil.lexical", basil.lexical()),
                crossed("basil.lexical", basil.lexical()),
                upperBound("basil.lexical", basil.lexical()),
                matthews("basil.lexical-unquoted", basil.lexicalUnquoted())));
        metrics.addAll(OtherSystems.of(data));
        return metrics;
    }

    /** How well the outlet can be guessed: from nothing, from the encoder as pretrained, from ours, from its answer alone. */
    private static List<Metric> leak(SentenceModel model, Path data) throws IOException {
        LeakProbe probe = LeakProbe.of(Babe.read(data), Folds.committed(Folds.BABE_BY_LINK));
        List<FigureRow> rows = new ArrayList<>(probe.floor());
        try (FrozenEncoder pretrained = FrozenEncoder.open(SentencePlan.SERVED.start())) {
            rows.addAll(probe.ofVectors("pretrained", pretrained));
        }
        rows.addAll(probe.ofVectors("fine-tuned", model::vector));
        rows.addAll(probe.ofVectors(
                "probability-alone", text -> new double[] {model.score(text).bias()}));
        return rows.stream()
                .map(own -> new Metric(
                        "leak." + own.system() + "." + own.figure(), own.value(), own.interval(), own.support()))
                .toList();
    }

    private static Judgement judgement(boolean truth, SentenceScore score) {
        double probability = Math.min(1 - 1e-12, Math.max(1e-12, score.subjectivity()));
        return new Judgement(truth, Math.log(probability / (1 - probability)));
    }

    private static Metric metric(String name, List<Answer> answers, ToDoubleFunction<BinaryFigures> figure) {
        ToDoubleFunction<List<Answer>> of = rows -> figure.applyAsDouble(BinaryFigures.of(Answer.judgements(rows)));
        List<Double> interval = new ClusterBootstrap<>(answers, Answer::key).interval(of);
        return new Metric(name, of.applyAsDouble(answers), interval, answers.size());
    }

    private static Metric matthews(String name, CrossCorpus.Agreement agreement) {
        return new Metric(name + ".matthews", agreement.matthews(), agreement.interval(), agreement.support());
    }

    /** Each half of the events with the threshold that suits the other half: what a newsroom with marked articles could have. */
    private static Metric crossed(String name, CrossCorpus.Agreement agreement) {
        return new Metric(
                name + ".matthews.crossed-threshold",
                agreement.crossed(),
                agreement.crossedInterval(),
                agreement.support());
    }

    /** With the threshold chosen on these very sentences: what no calibration could exceed. */
    private static Metric upperBound(String name, CrossCorpus.Agreement agreement) {
        double best = agreement.bestMatthews();
        return new Metric(name + ".matthews.best-threshold", best, List.of(best, best), agreement.support());
    }
}
