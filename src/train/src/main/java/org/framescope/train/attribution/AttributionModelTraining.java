package org.framescope.train.attribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.TaggingWindows;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.Training;
import org.framescope.train.corpus.CorpusHash;
import org.framescope.train.encoder.Encoder;
import org.framescope.train.encoder.FrozenLayers;
import org.framescope.train.encoder.Head;
import org.framescope.train.encoder.TrainingRun;
import org.framescope.train.encoder.TrainingSentence;

/**
 * {@code framescope train attribution-model}: learns from PolNeAR's training part where sources, cues and contents stand.
 * Takes more than an hour; started again, it goes on where it stopped.
 */
public final class AttributionModelTraining implements Training {

    @Override
    public String target() {
        return "attribution-model";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        AttributionPlan plan = AttributionPlan.SERVED;
        List<PolnearText> texts = PolnearCorpus.read(data, "train");
        try (WordPieceTokenizer tokenizer = WordPieceTokenizer.read(plan.start().tokenizer(), plan.longest())) {
            AttributionLessons lessons = new AttributionLessons(new TaggingWindows(tokenizer, plan.longest()));
            List<TrainingSentence> all = new ArrayList<>();
            texts.forEach(text -> all.addAll(lessons.of(text)));
            log.println(texts.size() + " texts, " + all.size() + " windows");
            Encoder start = plan.start().read();
            for (Head head : AttributionHeads.all()) {
                start = start.withHead(head, AttributionPlan.HEAD_SEED);
            }
            TrainingRun runs = new TrainingRun(out.resolve("runs"), FrozenLayers.of(start, plan.frozen()), log);
            Encoder encoder = start;
            for (int stage = 0; stage < plan.stages().size(); stage++) {
                encoder = runs.finish(
                        "attribution-" + (stage + 1), encoder, plan.stages().get(stage), all);
            }
            new AttributionBundle(plan, corpora(data, texts.size()), PolnearCorpus.read(data, "dev"))
                    .write(encoder, out, log);
        }
    }

    private static List<Manifest.Corpus> corpora(Path data, int texts) throws IOException {
        String licence = "none stated; its authors ask to be cited";
        return List.of(
                new Manifest.Corpus(
                        "PolNeAR, train",
                        licence,
                        Manifest.Permission.RESTRICTED,
                        Manifest.Role.LEARNT,
                        texts,
                        CorpusHash.of(data, CorpusHash.files(data, "polnear/train")),
                        "learnt from"),
                new Manifest.Corpus(
                        "PolNeAR, dev",
                        licence,
                        Manifest.Permission.RESTRICTED,
                        Manifest.Role.MEASURED,
                        PolnearCorpus.read(data, "dev").size(),
                        CorpusHash.of(data, CorpusHash.files(data, "polnear/dev")),
                        "measured on, never learnt from"));
    }
}
