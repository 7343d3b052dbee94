package org.framescope.train.attribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.train.encoder.BundleFiles;
import org.framescope.train.encoder.BundleLicences;
import org.framescope.train.encoder.Encoder;
import org.framescope.train.encoder.OnnxExport;
import org.framescope.train.protocol.FigureRow;

/** Writes a trained attribution model as a bundle: weights in eight bits, tokenizer, figures, card. */
final class AttributionBundle {

    static final String ID = "attribution-2026.11";

    /** Read at every start; written for this purpose. */
    private static final List<String> SMOKE = List.of(
            "The council approved the budget on Tuesday, the mayor said.",
            "\"We will not go,\" Anna Weber told reporters. She added that the plan was dead.",
            "According to two officials, prices rose 2.4 percent in March.",
            "It rained.");

    private final AttributionPlan plan;
    private final List<Manifest.Corpus> corpora;
    private final List<PolnearText> dev;

    /** @param dev the texts that the card's figures are measured on */
    AttributionBundle(AttributionPlan plan, List<Manifest.Corpus> corpora, List<PolnearText> dev) {
        this.plan = plan;
        this.corpora = List.copyOf(corpora);
        this.dev = List.copyOf(dev);
    }

    /** Writes the bundle's folder and {@code SHA256SUMS} beside it. */
    void write(Encoder encoder, Path models, PrintWriter log) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(AttributionModel.TOKENIZER, plan.start().tokenizer());
        List<Metric> metrics = new ArrayList<>();
        files.put(AttributionModel.GRAPH, OnnxExport.singlePrecision(encoder, AttributionHeads.all()));
        try (AttributionModel model = model(files)) {
            metrics.addAll(metrics("single-precision", model));
        }
        files.put(
                AttributionModel.GRAPH,
                OnnxExport.eightBitsSharing(encoder, AttributionHeads.all(), AttributionPlan.SHARED));
        try (AttributionModel model = model(files)) {
            files.put(AttributionModel.EXPECTED, expected(model));
            metrics.addAll(metrics("polnear.dev", model));
        }
        metrics.addAll(metrics("rules", AttributionTagger.NONE));
        Manifest plain = manifest(metrics, files);
        files.put(Bundle.CARD, AttributionCard.of(plain).getBytes(StandardCharsets.UTF_8));
        files.put("LICENSES", BundleLicences.of(plan.start(), plain).getBytes(StandardCharsets.UTF_8));
        BundleFiles.write(models, manifest(metrics, files), files);
        log.println("wrote " + models.resolve(ID));
    }

    private AttributionModel model(Map<String, byte[]> files) throws IOException {
        return AttributionModel.untested(new Bundle(manifest(List.of(), files), "", files));
    }

    private List<Metric> metrics(String name, AttributionTagger tagger) {
        AttributionScores scores = new AttributionScores(new AttributionAnalyzer(tagger));
        dev.forEach(scores::add);
        return scores.rows(name, ID).stream().map(AttributionBundle::metric).toList();
    }

    private static Metric metric(FigureRow row) {
        return new Metric(row.protocol() + "." + row.figure(), row.value(), row.interval(), row.support());
    }

    private Manifest manifest(List<Metric> metrics, Map<String, byte[]> files) {
        Map<String, Manifest.HeadEntry> heads = new TreeMap<>();
        AttributionHeads.all().forEach(head -> heads.put(head.name(), new Manifest.HeadEntry(1, 0.5, 0.5)));
        return new Manifest(
                Manifest.FORMAT,
                ID,
                "attribution",
                plan.longest(),
                heads,
                plan.described(),
                corpora,
                metrics,
                BundleFiles.entries(files));
    }

    private static byte[] expected(AttributionModel model) throws IOException {
        ObjectMapper lines = new ObjectMapper();
        StringBuilder expected = new StringBuilder();
        for (String text : SMOKE) {
            Map<String, Object> row = new TreeMap<>(model.inside(text));
            row.put("text", text);
            expected.append(lines.writeValueAsString(row)).append('\n');
        }
        return expected.toString().getBytes(StandardCharsets.UTF_8);
    }
}
