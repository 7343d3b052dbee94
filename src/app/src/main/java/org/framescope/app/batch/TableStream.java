package org.framescope.app.batch;

import java.io.IOException;
import java.io.OutputStream;

/** A table of what came of a batch, read while it is written, however long it is. */
interface TableStream {

    /** Writes it as comma-separated values. */
    void csv(OutputStream out) throws IOException;

    /** Writes it as Apache Parquet. */
    void parquet(OutputStream out) throws IOException;
}
