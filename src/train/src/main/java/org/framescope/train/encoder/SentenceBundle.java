package org.framescope.train.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.SentenceModel;
import org.framescope.train.protocol.UndecidedRange;

/** Writes a trained sentence model as a bundle: weights in eight bits, tokenizer, calibration, figures, card. */
final class SentenceBundle {

    static final String ID = "sentences-2026.11";

    /** The answers of the folds, which most figures rest on. */
    static final String ANSWERS = "predictions.tsv";

    /** Read at every start: short and long, plain and colored, written for this purpose. */
    private static final List<String> SMOKE = List.of(
            "The council approved the budget on Tuesday by nine votes to four.",
            "The shameless council rammed its disastrous budget down the throats of hard-working families.",
            "I believe that this is the finest film of the year.",
            "Prices rose 2.4 percent in March, the statistics office said.",
            "Yes.");

    /** Measures a model as it will be served. */
    interface Trial {
        List<Manifest.Metric> of(SentenceModel model) throws IOException;
    }

    private final SentencePlan plan;
    private final List<Manifest.Corpus> corpora;
    private final SentenceFigures figures;
    private final Trial trial;

    /**
     * @param figures from the answers of the folds; the bundle's calibration as well
     * @param trial what else to measure, on the model that the bundle holds
     */
    SentenceBundle(SentencePlan plan, List<Manifest.Corpus> corpora, SentenceFigures figures, Trial trial) {
        this.plan = plan;
        this.corpora = List.copyOf(corpora);
        this.figures = figures;
        this.trial = trial;
    }

    /** Writes the bundle's folder and {@code SHA256SUMS} beside it. */
    void write(Encoder encoder, Path models, PrintWriter log) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(SentenceModel.GRAPH, OnnxExport.eightBits(encoder, SentencePlan.HEADS, plan.precise()));
        files.put(SentenceModel.TOKENIZER, plan.start().tokenizer());
        files.put(ANSWERS, figures.answers().bytes());
        List<Manifest.Metric> metrics = new ArrayList<>(figures.metrics());
        try (SentenceModel model = SentenceModel.untested(new Bundle(manifest(metrics, files), "", files))) {
            files.put(SentenceModel.EXPECTED, expected(model));
            metrics.addAll(trial.of(model));
        }
        Manifest plain = manifest(metrics, files);
        files.put("CARD.md", SentenceCard.of(plain).getBytes(StandardCharsets.UTF_8));
        files.put("LICENSES", BundleLicences.of(plan.start(), plain).getBytes(StandardCharsets.UTF_8));
        BundleFiles.write(models, manifest(metrics, files), files);
        log.println("wrote " + models.resolve(ID));
    }

    private Map<String, Manifest.HeadEntry> heads() {
        TreeMap<String, Manifest.HeadEntry> heads = new TreeMap<>();
        for (Head head : SentencePlan.HEADS) {
            UndecidedRange undecided = figures.undecided(head);
            heads.put(head.name(), new Manifest.HeadEntry(figures.temperature(head), undecided.from(), undecided.to()));
        }
        return heads;
    }

    private Manifest manifest(List<Manifest.Metric> metrics, Map<String, byte[]> files) {
        return new Manifest(
                Manifest.FORMAT,
                ID,
                "sentences",
                SentencePlan.LONGEST,
                heads(),
                plan.described(),
                corpora,
                metrics,
                BundleFiles.entries(files));
    }

    private static byte[] expected(SentenceModel model) throws IOException {
        ObjectMapper lines = new ObjectMapper();
        StringBuilder expected = new StringBuilder();
        for (String text : SMOKE) {
            SentenceScore score = model.score(text);
            Map<String, Object> row = new TreeMap<>();
            row.put("text", text);
            row.put(SentenceModel.BIAS, score.bias());
            row.put(SentenceModel.SUBJECTIVITY, score.subjectivity());
            expected.append(lines.writeValueAsString(row)).append('\n');
        }
        return expected.toString().getBytes(StandardCharsets.UTF_8);
    }
}
