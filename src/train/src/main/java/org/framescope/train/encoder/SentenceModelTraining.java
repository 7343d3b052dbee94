package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.Training;
import org.framescope.train.protocol.BabePlaces;
import org.framescope.train.protocol.Folds;

/**
 * {@code framescope train sentence-model}: silver sentences first, then the experts'; once for each fold, to know what it is
 * worth, and once with all of them, to serve. Takes hours on two cores; started again, it goes on where it stopped, and
 * started twice, the two share the folds.
 */
public final class SentenceModelTraining implements Training {

    private final String target;
    private final SentencePlan plan;

    private SentenceModelTraining(String target, SentencePlan plan) {
        this.target = target;
        this.plan = plan;
    }

    /** The model that is installed. */
    public static Training served() {
        return new SentenceModelTraining("sentence-model", SentencePlan.SERVED);
    }

    /** The same road with a smaller encoder, to know what the larger one is worth. */
    public static Training smaller() {
        return new SentenceModelTraining("sentence-model-smaller", SentencePlan.SMALLER);
    }

    /** The smaller encoder with outlets balanced, to know whether that helps with outlets never seen. */
    public static Training balanced() {
        return new SentenceModelTraining("sentence-model-balanced", SentencePlan.BALANCED);
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        SentenceCorpora corpora = SentenceCorpora.read(data, plan.silver());
        try (WordPieceTokenizer tokenizer = WordPieceTokenizer.read(plan.start().tokenizer(), SentencePlan.LONGEST)) {
            Encoder start = plan.start()
                    .read()
                    .lowest(plan.layers())
                    .withHead(Head.BIAS, plan.first().seed());
            TrainingRun runs = new TrainingRun(out.resolve("runs"), FrozenLayers.of(start, plan.frozen()), log);
            Encoder silver = runs.finish(
                            "silver", start, plan.first(), new SentenceLessons(tokenizer).silver(corpora.silver()))
                    .withHead(Head.SUBJECTIVITY, plan.second().seed());
            SentenceFolds folds = new SentenceFolds(plan, corpora, tokenizer, out.resolve("predictions"));
            Map<String, Folds> protocols = new TreeMap<>(Map.of(
                    Answers.BY_LINK, Folds.committed(Folds.BABE_BY_LINK),
                    Answers.BY_OUTLET, Folds.committed(Folds.BABE_BY_OUTLET),
                    Answers.RANDOM, Folds.committed(Folds.BABE_RANDOM)));
            Folds opinionFolds = Folds.committed(Folds.CHECKTHAT);
            for (Map.Entry<String, Folds> own : protocols.entrySet()) {
                folds.share(own.getKey(), own.getValue(), opinionFolds, silver, runs);
            }
            Encoder served =
                    runs.finish("served", silver, plan.second(), folds.lessons(corpora.babe(), corpora.opinions()));
            Map<String, List<Prediction>> answers = new TreeMap<>();
            for (Map.Entry<String, Folds> own : protocols.entrySet()) {
                answers.put(own.getKey(), folds.all(own.getKey(), own.getValue(), opinionFolds, silver, runs));
            }
            SentenceFigures figures =
                    new SentenceFigures(new Answers(answers), BabePlaces.of(corpora.babe()), corpora.votes());
            new SentenceBundle(plan, CorpusNotes.of(data, corpora), figures, model -> ServedFigures.of(model, data))
                    .write(served, out, log);
        }
    }
}
