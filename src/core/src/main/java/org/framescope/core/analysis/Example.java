package org.framescope.core.analysis;

/** Marked text on which a rule is held to its word. */
public record Example(String rule, Expectation expectation, MarkedArticle text) {

    /** What the rule does with the text. */
    public enum Expectation {
        /** One finding at each mark, none elsewhere. */
        FINDS,
        /** No finding of this rule. */
        IGNORES
    }

    /** Text in which the rule finds what stands in {@code [[double brackets]]}, and nothing else. */
    public static Example finds(String rule, String markedText) {
        MarkedArticle text = MarkedArticle.parse(markedText);
        if (text.marks().isEmpty()) {
            throw new IllegalArgumentException("example of " + rule + " marks nothing: " + markedText);
        }
        return new Example(rule, Expectation.FINDS, text);
    }

    /** Text that the rule leaves alone. */
    public static Example ignores(String rule, String plainText) {
        return new Example(rule, Expectation.IGNORES, MarkedArticle.parse(plainText));
    }
}
