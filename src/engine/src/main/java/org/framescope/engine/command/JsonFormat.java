package org.framescope.engine.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.AnswerWriter;

/** One indented JSON document: the report, or a list where there are several. */
record JsonFormat(AnswerWriter answers) implements ReportFormat {

    @Override
    public String render(Answer answer) {
        return answers.pretty(answer);
    }

    @Override
    public void write(Iterator<String> rendered, Writer out) throws IOException {
        String first = rendered.hasNext() ? rendered.next() : "[]";
        boolean several = rendered.hasNext();
        out.write(several ? "[" + first : first);
        while (rendered.hasNext()) {
            out.write(",\n");
            out.write(rendered.next());
        }
        out.write(several ? "]\n" : "\n");
        out.flush();
    }

    @Override
    public boolean carriesProblems() {
        return true;
    }
}
