package org.framescope.core.analysis;

/**
 * Marked text on which a rule is held to its word.
 *
 * @param style the desk for which it is read
 */
public record Example(String rule, Expectation expectation, MarkedArticle text, Style style) {

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
        return new Example(rule, Expectation.FINDS, text, Style.NONE);
    }

    /** Text that the rule leaves alone. */
    public static Example ignores(String rule, String plainText) {
        return new Example(rule, Expectation.IGNORES, MarkedArticle.parse(plainText), Style.NONE);
    }

    /** The same text, read for a desk of this style. */
    public Example under(Style other) {
        return new Example(rule, expectation, text, other);
    }
}
