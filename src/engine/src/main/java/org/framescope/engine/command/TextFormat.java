package org.framescope.engine.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.framescope.engine.io.Answer;
import org.framescope.engine.text.ReportText;

/** Reports for a person, one below the other. */
record TextFormat(ReportText text) implements ReportFormat {

    @Override
    public String render(Answer answer) {
        return answer instanceof Answer.Reported reported ? text.of(reported.report()) : "";
    }

    @Override
    public void write(Iterator<String> rendered, Writer out) throws IOException {
        String between = "";
        while (rendered.hasNext()) {
            String report = rendered.next();
            if (!report.isEmpty()) {
                out.write(between);
                out.write(report);
                out.flush();
                between = "\n\n\n";
            }
        }
    }

    @Override
    public boolean carriesProblems() {
        return false;
    }
}
