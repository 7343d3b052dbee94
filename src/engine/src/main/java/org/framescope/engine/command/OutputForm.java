package org.framescope.engine.command;

import java.util.Locale;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.AnswerWriter;
import org.framescope.engine.io.SarifWriter;
import org.framescope.engine.text.Paper;
import org.framescope.engine.text.ReportText;

/** How reports are written on standard output. */
enum OutputForm {
    NDJSON {
        @Override
        ReportFormat format(Framescope framescope, Paper paper) {
            return new NdjsonFormat(new AnswerWriter(framescope));
        }
    },
    JSON {
        @Override
        ReportFormat format(Framescope framescope, Paper paper) {
            return new JsonFormat(new AnswerWriter(framescope));
        }
    },
    TEXT {
        @Override
        ReportFormat format(Framescope framescope, Paper paper) {
            return new TextFormat(new ReportText(framescope.register(), paper));
        }
    },
    SARIF {
        @Override
        ReportFormat format(Framescope framescope, Paper paper) {
            return new SarifFormat(new SarifWriter(framescope));
        }
    },
    CSV {
        @Override
        ReportFormat format(Framescope framescope, Paper paper) {
            return new CsvFormat();
        }
    };

    abstract ReportFormat format(Framescope framescope, Paper paper);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
