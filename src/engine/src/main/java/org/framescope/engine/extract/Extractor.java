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
        return extract(input, rules, false);
    }

    /** The same, with a selector for each block that one can be found for: what a person makes outlet rules of. */
    public static Extraction teachable(Input input, OutletRules rules) {
        return extract(input, rules, true);
    }

    private static Extraction extract(Input input, OutletRules rules, boolean teachable) {
        return switch (input.kind()) {
            case TEXT -> LooseText.extract(input);
            case HTML -> PageArticle.extract(input, rules, teachable);
        };
    }
}
