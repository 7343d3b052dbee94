package org.framescope.engine.batch;

import java.io.IOException;

/** Why a batch cannot go on, in a sentence for whoever started it. */
public final class BatchException extends IOException {
    private static final long serialVersionUID = 1;

    BatchException(String message) {
        super(message);
    }
}
