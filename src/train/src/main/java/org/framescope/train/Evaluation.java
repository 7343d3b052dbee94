package org.framescope.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Recomputes every figure that is stated about one target, from the corpora. */
public interface Evaluation {

    /** The target's name on the command line, such as {@code attribution}. */
    String target();

    /**
     * Prints the figures as a table that stands alone: corpus, support, value, interval, and the floor beside it.
     *
     * @param data the folder that holds the corpora
     * @throws IOException where a corpus is missing or unreadable; the message says which
     */
    void run(Path data, PrintWriter out) throws IOException;
}
