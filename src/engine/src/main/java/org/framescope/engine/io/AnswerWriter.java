package org.framescope.engine.io;

import org.framescope.engine.Framescope;

/** Puts answers on the wire, one a line or laid out for a person. Safe for many threads. */
public final class AnswerWriter {

    private final ReportWriter reports;

    public AnswerWriter(Framescope framescope) {
        this.reports = new ReportWriter(framescope);
    }

    /** The answer as JSON on one line. */
    public String line(Answer answer) {
        return Json.write(wire(answer));
    }

    /** The answer as indented JSON. */
    public String pretty(Answer answer) {
        return Json.pretty(wire(answer));
    }

    private Object wire(Answer answer) {
        if (answer instanceof Answer.Reported reported) {
            return reports.write(reported.report(), reported.id(), reported.extracted());
        }
        return ErrorJson.of((Answer.Refused) answer);
    }
}
