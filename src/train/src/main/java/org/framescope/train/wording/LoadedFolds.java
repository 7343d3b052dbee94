package org.framescope.train.wording;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.LoadedModel;
import org.framescope.train.corpus.Babe;
import org.framescope.train.encoder.Encoder;
import org.framescope.train.encoder.TrainingRun;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.NearDuplicates;
import org.framescope.train.protocol.TextKey;

/** Trains once for each fold without that fold, and asks about it; a fold that was asked about before is skipped. */
final class LoadedFolds {

    /** BABE in folds of whole pages, of whole outlets. */
    static final Map<String, String> PROTOCOLS =
            Map.of("by-link", Folds.BABE_BY_LINK, "by-outlet", Folds.BABE_BY_OUTLET);

    private final LoadedPlan plan;
    private final AttributionModel below;
    private final List<Babe.Item> babe;
    private final TrainingRun runs;
    private final Path folder;
    private final PrintWriter log;

    LoadedFolds(
            LoadedPlan plan,
            AttributionModel below,
            List<Babe.Item> babe,
            TrainingRun runs,
            Path folder,
            PrintWriter log) {
        this.plan = plan;
        this.below = below;
        this.babe = List.copyOf(babe);
        this.runs = runs;
        this.folder = folder;
        this.log = log;
    }

    List<LoadedAnswer> run(String protocol, Encoder start) throws IOException {
        Folds folds = Folds.committed(PROTOCOLS.get(protocol));
        List<LoadedAnswer> answers = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            Path file = folder.resolve(protocol + "-" + fold + ".tsv");
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.write(file, LoadedAnswer.file(examined(protocol, fold, folds, start)));
            }
            answers.addAll(LoadedAnswer.parse(Files.readAllBytes(file)));
        }
        return answers;
    }

    private List<LoadedAnswer> examined(String protocol, int fold, Folds folds, Encoder start) throws IOException {
        List<Babe.Item> held = folds.inside(fold, babe, Babe.Item::text);
        List<Babe.Item> others = NearDuplicates.apart(
                folds.outside(fold, babe, Babe.Item::text),
                Babe.Item::text,
                held.stream().map(Babe.Item::text).toList());
        Encoder encoder = runs.finish(
                protocol + "-" + fold,
                start,
                plan.recipe(),
                new LoadedLessons(below, plan.recipe().seed()).of(others));
        List<LoadedAnswer> answers = new ArrayList<>();
        try (LoadedModel model = new LoadedBundle(plan, below).untested(encoder)) {
            for (Babe.Item item : held) {
                double[] logOdds =
                        model.logOdds(Reading.of(Article.ofBody(item.text())).body());
                answers.add(new LoadedAnswer(
                        protocol,
                        fold,
                        TextKey.of(item.text()),
                        Arrays.stream(logOdds).boxed().toList()));
            }
        }
        log.println(protocol + " " + fold + ": " + answers.size() + " sentences asked about");
        return answers;
    }
}
