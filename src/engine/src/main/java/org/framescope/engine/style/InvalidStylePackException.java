package org.framescope.engine.style;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A style pack that cannot be used; every mistake is told with its line. */
public final class InvalidStylePackException extends IOException {

    private final transient List<StyleProblem> problems;

    InvalidStylePackException(String name, List<StyleProblem> problems) {
        super("the style pack " + name + " can't be used: "
                + problems.stream().map(StyleProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    InvalidStylePackException(String sentence) {
        super(sentence);
        this.problems = List.of();
    }

    /** The mistakes in the order of their lines; empty where the file as a whole cannot be used. */
    public List<StyleProblem> problems() {
        return problems;
    }
}
