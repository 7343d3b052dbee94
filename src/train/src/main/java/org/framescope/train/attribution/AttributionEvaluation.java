package org.framescope.train.attribution;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.framescope.train.Evaluation;

/**
 * The attribution rules against PolNeAR: its training part, on which cue words were chosen and rules were tuned, and its
 * development part, on which nothing was.
 */
public final class AttributionEvaluation implements Evaluation {

    @Override
    public String target() {
        return "attribution";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        for (String part : List.of("train", "dev")) {
            AttributionScores scores = new AttributionScores();
            for (PolnearText text : PolnearCorpus.read(data, part)) {
                scores.add(text);
            }
            scores.print(part, out);
        }
    }
}
