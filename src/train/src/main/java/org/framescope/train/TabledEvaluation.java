package org.framescope.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.framescope.train.protocol.FigureRow;

/** An evaluation whose figures can be written as a table, to be committed and plotted. */
public interface TabledEvaluation extends Evaluation {

    /** Prints the figures while they are found and gives them back. */
    List<FigureRow> measure(Path data, PrintWriter out) throws IOException;

    @Override
    default void run(Path data, PrintWriter out) throws IOException {
        measure(data, out);
    }
}
