package org.framescope.train.framing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.protocol.FigureRow;

/** {@code framescope evaluate outlets}: how near estimates from wording come to the raters' consensus. */
public final class OutletsEvaluation implements TabledEvaluation {

    @Override
    public String target() {
        return "outlets";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        RememberedReader reader = RememberedReader.installed();
        return FramingTraining.shown(OutletsExamination.rows(FramingData.outlets(data, reader)), out);
    }
}
