package org.framescope.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** An evaluation that writes a table of its own form, cases rather than figures; never any corpus text. */
public interface WrittenEvaluation extends Evaluation {

    /** Prints what it found and writes its table. */
    void write(Path table, Path data, PrintWriter out) throws IOException;
}
