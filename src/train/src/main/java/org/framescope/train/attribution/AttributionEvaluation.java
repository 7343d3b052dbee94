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
 * exceed, and the installed model, against PolNeAR's development part. The rules' cue words were chosen on the training part,
 * which the model learnt from.
 */
public final class AttributionEvaluation implements TabledEvaluation {

    private static final String PROTOCOL = "polnear.dev";

    /** What PolNeAR's own annotators agree to (Newell et al., 2018, table 3), and how far apart their densities are. */
    private static final String PEOPLE =
            "annotators among themselves: source 0.756 exact / 0.807 overlap, cue 0.686 / 0.783, content 0.639 / 0.829";

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
        out.println(PEOPLE);
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
