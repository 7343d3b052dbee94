package org.framescope.train.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.NearDuplicates;

/**
 * Trains once for each fold without that fold, and asks about it; a fold that was asked about before is skipped. Several
 * processes started on the same folder share the folds.
 */
final class SentenceFolds {

    private final SentencePlan plan;
    private final SentenceCorpora corpora;
    private final WordPieceTokenizer tokenizer;
    private final Path folder;

    SentenceFolds(SentencePlan plan, SentenceCorpora corpora, WordPieceTokenizer tokenizer, Path folder) {
        this.plan = plan;
        this.corpora = corpora;
        this.tokenizer = tokenizer;
        this.folder = folder;
    }

    /**
     * Asks about each fold that no other process is at.
     *
     * @param opinionFolds of CheckThat!'s training part, left out beside BABE's
     */
    void share(String name, Folds folds, Folds opinionFolds, Encoder start, TrainingRun runs) throws IOException {
        for (int fold = 0; fold < folds.count(); fold++) {
            int own = fold;
            Path file = file(name, fold);
            new Claim(file).now(() -> known(file, () -> examined(name, own, folds, opinionFolds, start, runs)));
        }
    }

    /** The answers about all folds of BABE, and about those of CheckThat!'s training part, once nobody is at them. */
    List<Prediction> all(String name, Folds folds, Folds opinionFolds, Encoder start, TrainingRun runs)
            throws IOException {
        List<Prediction> all = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            int own = fold;
            Path file = file(name, fold);
            all.addAll(new Claim(file)
                    .wait(() -> known(file, () -> examined(name, own, folds, opinionFolds, start, runs))));
        }
        return all;
    }

    private Path file(String name, int fold) {
        return folder.resolve(name + "-" + fold + ".tsv");
    }

    private static List<Prediction> known(Path file, Claim.Work<List<Prediction>> work) throws IOException {
        if (!Files.exists(file)) {
            Prediction.write(file, work.done());
        }
        return Prediction.read(file);
    }

    private List<Prediction> examined(
            String name, int fold, Folds folds, Folds opinionFolds, Encoder start, TrainingRun runs)
            throws IOException {
        List<Babe.Item> held = folds.inside(fold, corpora.babe(), Babe.Item::text);
        List<Babe.Item> babe = NearDuplicates.apart(
                folds.outside(fold, corpora.babe(), Babe.Item::text),
                Babe.Item::text,
                held.stream().map(Babe.Item::text).toList());
        List<CheckThat.Item> heldOpinions = opinionFolds.inside(fold, corpora.opinions(), CheckThat.Item::text);
        List<CheckThat.Item> opinions = opinionFolds.outside(fold, corpora.opinions(), CheckThat.Item::text);
        Encoder encoder = runs.finish(name + "-" + fold, start, plan.second(), lessons(babe, opinions));
        try (Examination examination = new Examination(encoder, plan, tokenizer)) {
            return Stream.concat(examination.bias(held).stream(), examination.subjectivity(heldOpinions).stream())
                    .toList();
        }
    }

    /** What the experts' sentences teach: each of BABE once, each of CheckThat! as often as the plan says. */
    List<TrainingSentence> lessons(List<Babe.Item> babe, List<CheckThat.Item> opinions) {
        SentenceLessons lessons = new SentenceLessons(tokenizer);
        List<TrainingSentence> all = new ArrayList<>(lessons.bias(babe, plan.balance()));
        List<TrainingSentence> once = lessons.subjectivity(opinions);
        for (int round = 0; round < plan.opinionRounds(); round++) {
            all.addAll(once);
        }
        return all;
    }
}
