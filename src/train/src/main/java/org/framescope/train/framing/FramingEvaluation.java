package org.framescope.train.framing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.protocol.FigureRow;

/** {@code framescope evaluate framing}: every figure about the framing score, by models that had not seen the outlet. */
public final class FramingEvaluation implements TabledEvaluation {

    @Override
    public String target() {
        return "framing";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        RememberedReader reader = RememberedReader.installed();
        return FramingTraining.framingFigures(FramingData.articles(data, reader), reader, out);
    }
}
