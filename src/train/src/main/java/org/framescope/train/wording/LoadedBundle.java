package org.framescope.train.wording;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.LoadedModel;
import org.framescope.engine.model.Manifest;
import org.framescope.train.encoder.BundleFiles;
import org.framescope.train.encoder.BundleLicences;
import org.framescope.train.encoder.Encoder;
import org.framescope.train.encoder.OnnxExport;

/** Writes a trained tagger of loaded words as a bundle: upper layers in eight bits, calibration, figures, card. */
final class LoadedBundle {

    static final String ID = "wording-2026.11";

    /** The answers of the folds, which the figures rest on. */
    static final String ANSWERS = "predictions.tsv";

    /** Before anything is measured. */
    private static final Manifest.HeadEntry UNCALIBRATED = new Manifest.HeadEntry(1, 0.5, 0.5);

    /** Read at every start; written for this purpose. */
    private static final List<String> SMOKE = List.of(
            "The council approved the budget on Tuesday by nine votes to four.",
            "The shameless council rammed its disastrous budget down the throats of hard-working families.",
            "He slammed the plan, which the ministry calls a reform.",
            "Yes.");

    private final LoadedPlan plan;
    private final AttributionModel below;

    LoadedBundle(LoadedPlan plan, AttributionModel below) {
        this.plan = plan;
        this.below = below;
    }

    /** The model as it would be served, before it is calibrated. */
    LoadedModel untested(Encoder encoder) throws IOException {
        Map<String, byte[]> files = Map.of(LoadedModel.GRAPH, graph(encoder));
        return LoadedModel.untested(new Bundle(manifest(UNCALIBRATED, List.of(), List.of(), files), "", files), below);
    }

    private byte[] graph(Encoder encoder) {
        return OnnxExport.upperEightBits(encoder, LoadedPlan.HEADS, plan.shared());
    }

    /** Writes the bundle's folder and its line in {@code SHA256SUMS}. */
    void write(
            Encoder encoder,
            List<LoadedAnswer> answers,
            LoadedFigures figures,
            List<Manifest.Corpus> corpora,
            Path models,
            PrintWriter log)
            throws IOException {
        Manifest.HeadEntry head =
                new Manifest.HeadEntry(figures.temperature(), LoadedPlan.CALLED_FROM, LoadedPlan.CALLED_FROM);
        List<Manifest.Metric> metrics = figures.metrics();
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(LoadedModel.GRAPH, graph(encoder));
        files.put(ANSWERS, LoadedAnswer.file(answers));
        try (LoadedModel model =
                LoadedModel.untested(new Bundle(manifest(head, corpora, metrics, files), "", files), below)) {
            files.put(LoadedModel.EXPECTED, expected(model));
        }
        Manifest plain = manifest(head, corpora, metrics, files);
        files.put(Bundle.CARD, LoadedCard.of(plain).getBytes(StandardCharsets.UTF_8));
        files.put("LICENSES", BundleLicences.of(plan.start(), plain).getBytes(StandardCharsets.UTF_8));
        BundleFiles.write(models, manifest(head, corpora, metrics, files), files);
        log.println("wrote " + models.resolve(ID));
    }

    private Manifest manifest(
            Manifest.HeadEntry head,
            List<Manifest.Corpus> corpora,
            List<Manifest.Metric> metrics,
            Map<String, byte[]> files) {
        return new Manifest(
                Manifest.FORMAT,
                ID,
                "wording",
                below.longest(),
                Map.of(LoadedModel.HEAD, head),
                plan.described(below.graphSha256()),
                corpora,
                metrics,
                BundleFiles.entries(files));
    }

    private static byte[] expected(LoadedModel model) throws IOException {
        ObjectMapper lines = new ObjectMapper();
        StringBuilder expected = new StringBuilder();
        for (String text : SMOKE) {
            Map<String, Object> row = new TreeMap<>(model.mean(text));
            row.put("text", text);
            expected.append(lines.writeValueAsString(row)).append('\n');
        }
        return expected.toString().getBytes(StandardCharsets.UTF_8);
    }
}
