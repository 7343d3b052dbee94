package org.framescope.engine.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.SarifWriter;

/** A SARIF 2.1.0 log, one run for each article, for editors and review tools that show findings in place. */
record SarifFormat(SarifWriter runs) implements ReportFormat {

    @Override
    public String render(Answer answer) {
        return runs.run(answer);
    }

    @Override
    public void write(Iterator<String> rendered, Writer out) throws IOException {
        out.write(SarifWriter.HEAD);
        String between = "\n";
        while (rendered.hasNext()) {
            out.write(between);
            out.write(rendered.next());
            out.flush();
            between = ",\n";
        }
        out.write("\n" + SarifWriter.FOOT + "\n");
        out.flush();
    }

    @Override
    public boolean carriesProblems() {
        return true;
    }
}
