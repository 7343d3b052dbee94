package org.framescope.engine.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.framescope.engine.io.Answer;

/** A way to write reports down. */
interface ReportFormat {

    /** One answer on its own; called by many threads. Empty where this format has no words for it. */
    String render(Answer answer);

    /** Writes what was rendered, in order, with what belongs before, between and behind. */
    void write(Iterator<String> rendered, Writer out) throws IOException;

    /** Whether the output itself says which inputs could not be analysed; otherwise standard error does. */
    boolean carriesProblems();
}
