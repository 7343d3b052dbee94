package org.framescope.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Learns one target from the corpora and writes what the product reads. */
public interface Training {

    /** The target's name on the command line, such as {@code sentences}. */
    String target();

    /**
     * Learns and writes.
     *
     * @param data the folder that holds the corpora
     * @param out the folder that the files are written to
     * @throws IOException where a corpus is missing or unreadable; the message says which
     */
    void run(Path data, Path out, PrintWriter log) throws IOException;
}
