package org.framescope.train.wording;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.InstalledAttribution;
import org.framescope.engine.model.ModelSettings;
import org.framescope.train.Training;
import org.framescope.train.corpus.Babe;
import org.framescope.train.encoder.CorpusNotes;
import org.framescope.train.encoder.Encoder;
import org.framescope.train.encoder.SharedVectors;
import org.framescope.train.encoder.TrainingRun;

/**
 * {@code framescope train wording-model}: learns from BABE which words experts mark as biased, upon the lower layers of the
 * installed attribution model. Takes an hour; started again, it goes on where it stopped.
 */
public final class LoadedModelTraining implements Training {

    @Override
    public String target() {
        return "wording-model";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        LoadedPlan plan = LoadedPlan.SERVED;
        AttributionModel below = new InstalledAttribution(ModelSettings.ofSystem())
                .model()
                .orElseThrow(() -> new IOException(
                        "no attribution model is installed, upon which this one stands; train it first"));
        List<Babe.Item> babe = Babe.read(data);
        Encoder start =
                plan.start().read().withHead(LoadedPlan.LOADED, plan.recipe().seed());
        TrainingRun runs = new TrainingRun(out.resolve("runs"), new SharedVectors(below, plan.shared()), log);
        LoadedFolds folds = new LoadedFolds(plan, below, babe, runs, out.resolve("predictions"), log);
        List<LoadedAnswer> answers = new ArrayList<>();
        for (String protocol : new TreeMap<>(LoadedFolds.PROTOCOLS).keySet()) {
            answers.addAll(folds.run(protocol, start));
        }
        Encoder served = runs.finish(
                "served",
                start,
                plan.recipe(),
                new LoadedLessons(below, plan.recipe().seed()).of(babe));
        new LoadedBundle(plan, below)
                .write(
                        served,
                        answers,
                        new LoadedFigures(answers, babe),
                        List.of(CorpusNotes.babe(data, babe.size())),
                        out,
                        log);
    }
}
