package org.framescope.engine.command;

import java.io.IOException;
import java.io.InputStream;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.ArticleId;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.LineAnalyzer;
import org.framescope.engine.io.Unicode;

/** Makes jobs of documents. */
final class Documents {

    private final LineAnalyzer analyzer;

    Documents(LineAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** One article of a file that holds one a line. */
    Job<Answer> line(Line line) {
        return new Job<>(line.text().length(), () -> analyzer.analyze(line));
    }

    /** A file that is one document. */
    Job<Answer> whole(InputFile input, InputForm form, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Json.MAX_BYTES + 1);
        if (form != InputForm.JSON) {
            throw new UsageException("expected articles as JSON, found " + form + ": " + input.name());
        }
        return json(bytes);
    }

    private Job<Answer> json(byte[] bytes) {
        Line line = new Line(1, Unicode.decode(bytes), bytes.length > Json.MAX_BYTES);
        return new Job<>(bytes.length, () -> line.overlong() ? tooLarge(line) : analyzer.analyze(line));
    }

    private static Answer tooLarge(Line line) {
        return new Answer.Refused(ArticleId.of(line), LineAnalyzer.tooLarge("document"), line.number());
    }
}
