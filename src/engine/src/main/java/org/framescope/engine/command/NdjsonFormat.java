package org.framescope.engine.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.AnswerWriter;

/** One report a line, each as soon as it is ready. */
record NdjsonFormat(AnswerWriter answers) implements ReportFormat {

    @Override
    public String render(Answer answer) {
        return answers.line(answer);
    }

    @Override
    public void write(Iterator<String> rendered, Writer out) throws IOException {
        while (rendered.hasNext()) {
            out.write(rendered.next());
            out.write('\n');
            out.flush();
        }
    }

    @Override
    public boolean carriesProblems() {
        return true;
    }
}
