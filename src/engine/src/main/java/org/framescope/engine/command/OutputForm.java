package org.framescope.engine.command;

import java.util.Locale;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.AnswerWriter;

/** How reports are written on standard output. */
enum OutputForm {
    NDJSON {
        @Override
        ReportFormat format(Framescope framescope, Screen screen) {
            return new NdjsonFormat(new AnswerWriter(framescope));
        }
    },
    JSON {
        @Override
        ReportFormat format(Framescope framescope, Screen screen) {
            return new JsonFormat(new AnswerWriter(framescope));
        }
    };

    abstract ReportFormat format(Framescope framescope, Screen screen);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
