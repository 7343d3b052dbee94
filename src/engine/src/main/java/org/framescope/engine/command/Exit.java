package org.framescope.engine.command;

/** What the shell is told. */
final class Exit {

    static final int OK = 0;

    /** An input, option or output that can't be used; the sentence on standard error says which. */
    static final int PROBLEM = 2;

    /** What a shell reports of a program that wrote into a closed pipe: 128 + SIGPIPE. */
    static final int BROKEN_PIPE = 141;

    private Exit() {}
}
