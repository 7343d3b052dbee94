package org.framescope.engine.io;

/** An input that cannot be analysed, with the problem as it is shown to its sender. */
public final class InvalidInputException extends Exception {

    private final transient Problem problem;

    public InvalidInputException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
