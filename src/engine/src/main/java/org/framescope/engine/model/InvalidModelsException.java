package org.framescope.engine.model;

import java.io.IOException;

/** Models that were asked for and must not or cannot be used; the message is one sentence that says why. */
public class InvalidModelsException extends IOException {

    private static final long serialVersionUID = 1;

    InvalidModelsException(String sentence) {
        super(sentence);
    }

    InvalidModelsException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
