package org.framescope.engine.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.framescope.core.article.Article;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.Unicode;

/** Makes jobs of documents. */
final class Documents {

    private final ArticleAnalyzer analyzer;

    Documents(ArticleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** One article of a file that holds one a line. */
    Job<Answer> line(Line line) {
        return new Job<>(line.text().length(), () -> analyzer.analyze(line));
    }

    /** A file that is one document. */
    Job<Answer> whole(InputFile input, InputForm form, InputStream in) throws IOException {
        if (form == InputForm.JSON) {
            byte[] bytes = in.readNBytes(Json.MAX_BYTES + 1);
            Line line = new Line(1, Unicode.decode(bytes), bytes.length > Json.MAX_BYTES);
            return line(line);
        }
        byte[] bytes = Pages.read(in);
        return new Job<>(bytes.length, () -> page(input, form, bytes));
    }

    private Answer page(InputFile input, InputForm form, byte[] bytes) {
        JsonNode id = Pages.id(input);
        try {
            Article article = Pages.extract(input, form, bytes).article();
            return analyzer.analyze(article, id, true);
        } catch (InvalidInputException invalid) {
            return new Answer.Refused(id, invalid.problem(), 1);
        }
    }
}
