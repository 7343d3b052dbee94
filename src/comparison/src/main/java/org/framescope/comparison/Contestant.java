package org.framescope.comparison;

import java.io.IOException;
import org.framescope.engine.model.ModelSettings;

/** Who is compared, in the order of running: the slowest last, so that a refused model is known before the long wait. */
enum Contestant {
    /** The part that does what CoreNLP's pipeline for quotations does. */
    RULES_ATTRIBUTION("framescope-rules-attribution-only"),
    RULES("framescope-rules"),
    MODELS_ATTRIBUTION("framescope-models-attribution-only"),
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
            case RULES_ATTRIBUTION -> FramescopeQuotes.open(ModelSettings.NONE, FramescopeQuotes.ATTRIBUTION);
            case RULES -> FramescopeQuotes.open(ModelSettings.NONE, FramescopeQuotes.EVERYTHING);
            case MODELS_ATTRIBUTION -> FramescopeQuotes.open(ModelSettings.ofSystem(), FramescopeQuotes.ATTRIBUTION);
            case MODELS -> FramescopeQuotes.open(ModelSettings.ofSystem(), FramescopeQuotes.EVERYTHING);
            case CORENLP -> Corenlp.open();
        };
    }
}
