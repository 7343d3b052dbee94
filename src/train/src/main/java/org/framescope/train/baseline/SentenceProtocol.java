package org.framescope.train.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;
import org.framescope.train.protocol.Answer;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.Judgement;
import org.framescope.train.protocol.TextKey;

/** One way to ask: a corpus, and who learns from which part of it. The folds are the committed ones. */
record SentenceProtocol(String name, List<Split> splits) {

    private static final int DEV = -1;

    SentenceProtocol {
        splits = List.copyOf(splits);
    }

    /** All protocols of the sentence model, grouped ones first. */
    static List<SentenceProtocol> read(Path data) throws IOException {
        List<Babe.Item> babe = Babe.read(data);
        return List.of(
                babe("babe.by-link", babe, Folds.BABE_BY_LINK, Babe.Item::link),
                babe("babe.by-outlet", babe, Folds.BABE_BY_OUTLET, Babe.Item::outlet),
                babe("babe.random", babe, Folds.BABE_RANDOM, Babe.Item::link),
                opinions(data));
    }

    private static SentenceProtocol babe(
            String name, List<Babe.Item> babe, String folds, Function<Babe.Item, String> cluster) throws IOException {
        return new SentenceProtocol(name, Split.eachFold(examples(babe, Folds.committed(folds), cluster)));
    }

    static List<Example> examples(List<Babe.Item> babe, Folds folds, Function<Babe.Item, String> cluster) {
        return babe.stream()
                .map(own -> new Example(
                        own.text(), own.biased() ? 1 : 0, folds.of(own.text()), own.outlet(), cluster.apply(own)))
                .toList();
    }

    private static SentenceProtocol opinions(Path data) throws IOException {
        Folds folds = Folds.committed(Folds.CHECKTHAT);
        List<Example> train = new ArrayList<>();
        for (CheckThat.Item own : CheckThat.readUnquoted(data, "train")) {
            train.add(opinion(own, folds.of(own.text())));
        }
        List<Example> dev = new ArrayList<>();
        for (CheckThat.Item own : CheckThat.readUnquoted(data, "dev")) {
            dev.add(opinion(own, DEV));
        }
        return new SentenceProtocol("checkthat.dev", List.of(Split.of(train, dev)));
    }

    /** Nothing says which sentences of CheckThat! stood together: each is drawn alone. */
    private static Example opinion(CheckThat.Item own, int fold) {
        return new Example(own.text(), own.subjective() ? 1 : 0, fold, "", TextKey.of(own.text()));
    }

    boolean knowsOutlets() {
        return splits.stream()
                .flatMap(own -> own.held().stream())
                .noneMatch(own -> own.outlet().isEmpty());
    }

    /** Learns for each split, asks about what was held back, and counts. */
    List<FigureRow> figures(Baseline baseline) {
        List<Answer> answers = new ArrayList<>();
        Map<String, String> clusters = new TreeMap<>();
        for (Split split : splits) {
            ToDoubleFunction<Example> logit = baseline.learn(split.train());
            for (Example own : split.held()) {
                String key = TextKey.of(own.text());
                clusters.put(key, own.cluster());
                answers.add(new Answer(key, new Judgement(own.label() == 1, logit.applyAsDouble(own))));
            }
        }
        return FigureRow.of(name, baseline.name(), answers, own -> clusters.get(own.key()));
    }
}
