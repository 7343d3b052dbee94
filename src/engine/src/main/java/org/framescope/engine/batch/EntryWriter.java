package org.framescope.engine.batch;

import java.util.Optional;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.ErrorJson;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportJson;
import org.framescope.engine.io.ReportWriter;

/** Renders answers. Safe for many threads. */
public final class EntryWriter {

    private final ReportWriter reports;

    public EntryWriter(Framescope framescope) {
        this.reports = new ReportWriter(framescope);
    }

    /** The answer as a batch writes it. */
    public RenderedEntry render(Answer answer) {
        if (answer instanceof Answer.Reported reported) {
            ReportJson report = reports.write(reported.report(), reported.id(), reported.extracted());
            return new RenderedEntry(
                    Entry.reported(reported, report),
                    Json.write(report),
                    Optional.of(ArticleFigures.of(reported.report().article(), report)));
        }
        Answer.Refused refused = (Answer.Refused) answer;
        return new RenderedEntry(Entry.refused(refused), Json.write(ErrorJson.of(refused)), Optional.empty());
    }
}
