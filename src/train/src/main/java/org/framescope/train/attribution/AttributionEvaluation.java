package org.framescope.train.attribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.engine.model.InstalledAttribution;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.ModelSettings;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.protocol.FigureRow;

/**
 * {@code framescope evaluate attribution}: rules alone, the annotators' own spans linked by our rules, which no tagger could
 * exceed, and the installed model, against PolNeAR's development part; and its annotators against each other. The rules' cue words were chosen on the training part,
 * which the model learnt from.
 */
public final class AttributionEvaluation implements TabledEvaluation {

    private static final String PROTOCOL = "polnear.dev";

    /** What PolNeAR's own annotators agree to (Newell et al., 2018, table 3). */
    private static final String PEOPLE =
            "published of annotators: source 0.756 exact / 0.807 overlap, cue 0.686 / 0.783, content 0.639 / 0.829";

    @Override
    public String target() {
        return "attribution";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        List<PolnearText> texts = PolnearCorpus.read(data, "dev");
        List<FigureRow> rows = new ArrayList<>(figures("rules", new AttributionAnalyzer(), texts, out));
        rows.addAll(figures("annotated-spans", new AttributionAnalyzer(new OracleTagger(texts)), texts, out));
        InstalledAttribution installed = new InstalledAttribution(ModelSettings.ofSystem());
        Optional<InstalledModel> model = installed.open();
        if (model.isPresent()) {
            String id = model.get().manifest().id();
            rows.addAll(figures(id, new AttributionAnalyzer(installed), texts, out));
        } else {
            out.println("no attribution model is installed");
        }
        rows.addAll(annotators(data, out));
        out.println(PEOPLE);
        return rows;
    }

    /** The texts that several people read, of both parts: nothing is learnt from them here. */
    private static List<FigureRow> annotators(Path data, PrintWriter out) throws IOException {
        AttributionScores scores = new AttributionScores(new AttributionAnalyzer());
        for (String part : List.of("train", "dev")) {
            PolnearCorpus.read(data, part).stream()
                    .filter(text -> text.annotations().size() > 1)
                    .forEach(scores::addAnnotators);
        }
        List<FigureRow> rows = scores.rows("polnear.several-annotators", "annotators");
        rows.forEach(row -> out.println(row.shown()));
        return rows;
    }

    private static List<FigureRow> figures(
            String system, AttributionAnalyzer analyzer, List<PolnearText> texts, PrintWriter out) {
        AttributionScores scores = new AttributionScores(analyzer);
        texts.forEach(scores::add);
        List<FigureRow> rows = scores.rows(PROTOCOL, system);
        rows.forEach(row -> out.println(row.shown()));
        out.printf(Locale.ROOT, "%s: %.1f texts a second on one thread%n", system, scores.textsPerSecond());
        out.flush();
        return rows;
    }
}
