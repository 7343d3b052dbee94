package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.Training;
import org.framescope.train.protocol.Folds;

/**
 * {@code framescope train sentence-model}: silver sentences first, then the experts'; once for each fold, to know what it is
 * worth, and once with all of them, to serve. Takes hours on two cores; started again, it goes on where it stopped.
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
            Encoder start = plan.start().read().withHead(Head.BIAS, plan.first().seed());
            TrainingRun runs = new TrainingRun(out.resolve("runs"), FrozenLayers.of(start, plan.frozen()), log);
            Encoder silver = runs.finish(
                            "silver", start, plan.first(), new SentenceLessons(tokenizer).silver(corpora.silver()))
                    .withHeadLike(Head.SUBJECTIVITY, Head.BIAS);
            SentenceFolds folds = new SentenceFolds(plan, corpora, tokenizer, out.resolve("predictions"));
            Encoder served =
                    runs.finish("served", silver, plan.second(), folds.lessons(corpora.babe(), corpora.opinions()));
            List<Prediction> unseen;
            try (Examination examination = new Examination(served, tokenizer)) {
                unseen = examination.subjectivity(corpora.unseenOpinions());
            }
            Folds opinions = Folds.committed(Folds.CHECKTHAT);
            List<Prediction> byLink = folds.run("by-link", Folds.committed(Folds.BABE_BY_LINK), opinions, silver, runs);
            List<Prediction> byOutlet =
                    folds.run("by-outlet", Folds.committed(Folds.BABE_BY_OUTLET), opinions, silver, runs);
            SentenceFigures figures = new SentenceFigures(byLink, byOutlet, unseen);
            new SentenceBundle(plan, CorpusNotes.of(data, corpora), figures, served).write(out, log);
        }
    }
}
