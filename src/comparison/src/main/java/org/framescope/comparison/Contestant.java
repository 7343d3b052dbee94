package org.framescope.comparison;

import java.io.IOException;
import org.framescope.engine.model.ModelSettings;

/** Who is compared, in the order of running: the slowest last, so that a refused model is known before the long wait. */
enum Contestant {
    RULES("framescope-rules"),
    MODELS("framescope-models"),
    CORENLP("corenlp");

    private final String label;

    Contestant(String label) {
        this.label = label;
    }

    /** The name in tables. */
    String label() {
        return label;
    }

    QuoteSystem open() throws IOException {
        return switch (this) {
            case RULES -> FramescopeQuotes.open(ModelSettings.NONE);
            case MODELS -> FramescopeQuotes.open(ModelSettings.ofSystem());
            case CORENLP -> Corenlp.open();
        };
    }
}
