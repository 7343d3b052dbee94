package org.framescope.train.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.corpus.Babe;
import org.framescope.train.encoder.FrozenEncoder;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Folds;

/** {@code framescope evaluate outlet-leak}: how much words and untrained encoders give away about the outlet. */
public final class OutletLeak implements TabledEvaluation {

    @Override
    public String target() {
        return "outlet-leak";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        LeakProbe probe = LeakProbe.of(Babe.read(data), Folds.committed(Folds.BABE_BY_LINK));
        List<FigureRow> rows = new ArrayList<>();
        out.println("Choosing among " + probe.outlets() + " outlets:");
        show(probe.floor(), rows, out);
        show(probe.ofWords(), rows, out);
        for (String name : FrozenEncoder.names()) {
            try (FrozenEncoder encoder = FrozenEncoder.open(name)) {
                show(probe.ofVectors(SentenceBaselines.tableName(name), encoder), rows, out);
            }
        }
        return rows;
    }

    private static void show(List<FigureRow> found, List<FigureRow> rows, PrintWriter out) {
        rows.addAll(found);
        found.forEach(row -> out.println(row.shown()));
        out.flush();
    }
}
