package org.framescope.train.framing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.protocol.FigureRow;

/** {@code framescope evaluate frames}: every figure about generic frames, beside the floor. */
public final class FramesEvaluation implements TabledEvaluation {

    @Override
    public String target() {
        return "frames";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        RememberedReader reader = RememberedReader.installed();
        return FramingTraining.shown(
                FramesExamination.rows(FramingData.narratives(data, reader), FramingData.headlines(data, reader)), out);
    }
}
