package org.framescope.engine.extract;

/** Finds the article in a page or in loose text. */
public final class Extractor {

    private Extractor() {}

    /** The article in {@code input}; its body is empty where none was found. */
    public static Extraction extract(Input input) {
        return extract(input, OutletRules.NONE);
    }

    /** The article in {@code input}, read as {@code rules} say where they know its outlet. */
    public static Extraction extract(Input input, OutletRules rules) {
        return switch (input.kind()) {
            case TEXT -> LooseText.extract(input);
            case HTML -> PageArticle.extract(input, rules);
        };
    }
}
