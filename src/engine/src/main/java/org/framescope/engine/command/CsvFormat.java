package org.framescope.engine.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.CsvWriter;

/** One finding a line, for spreadsheets. */
record CsvFormat() implements ReportFormat {

    @Override
    public String render(Answer answer) {
        return answer instanceof Answer.Reported reported ? CsvWriter.lines(reported) : "";
    }

    @Override
    public void write(Iterator<String> rendered, Writer out) throws IOException {
        out.write(CsvWriter.HEAD);
        while (rendered.hasNext()) {
            out.write(rendered.next());
            out.flush();
        }
        out.flush();
    }

    @Override
    public boolean carriesProblems() {
        return false;
    }
}
