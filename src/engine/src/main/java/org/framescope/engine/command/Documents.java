package org.framescope.engine.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import org.framescope.engine.batch.Collected;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.UnreadableInputException;
import org.framescope.engine.intake.Format;
import org.framescope.engine.intake.Item;
import org.framescope.engine.intake.Items;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.Unicode;

/** Makes jobs of documents. */
final class Documents {

    private final ArticleAnalyzer analyzer;
    private final Pages pages;

    Documents(ArticleAnalyzer analyzer, Pages pages) {
        this.analyzer = analyzer;
        this.pages = pages;
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
        return new Job<>(bytes.length, () -> answer(Pages.id(input), 1, () -> pages.extract(input, form, bytes)));
    }

    /** A page of the web. */
    Job<Answer> fetched(InputFile address) {
        return new Job<>(0, () -> answer(Pages.id(address), 1, () -> pages.fetch(address)));
    }

    /** One article of a collection. */
    Job<Answer> item(Item item, long place) {
        return new Job<>(item.weight(), () -> answer(Collected.id(item, place), place, () -> Pages.extract(item)));
    }

    /** The articles of a file that holds many, or the job that tells why there are none. */
    Items items(InputFile input, Format format, InputStream in) throws IOException, InvalidInputException {
        return pages.items(input, format, in);
    }

    /** What is said in place of a file that cannot be read. */
    static Job<Answer> refused(InputFile input, InvalidInputException invalid) {
        return new Job<>(0, () -> new Answer.Refused(Pages.id(input), invalid.problem(), 1));
    }

    /** What is said in place of the rest of a file that breaks off or is damaged. */
    static Job<Answer> damaged(InputFile input, long behind) {
        UnreadableInputException damage = new UnreadableInputException(
                UnreadableInputException.Cause.BINARY,
                "A file that can be read to its end was expected, " + input.name()
                        + " breaks off or is damaged behind its article " + behind
                        + "; what stands before is answered. Get the file again.");
        return new Job<>(0, () -> new Answer.Refused(Pages.id(input), Collected.problem(damage), behind + 1));
    }

    /** Finds an article, or says why there is none. */
    @FunctionalInterface
    private interface Finding {
        Extraction find() throws InvalidInputException;
    }

    private Answer answer(JsonNode id, long place, Finding finding) {
        try {
            return analyzer.analyze(finding.find().article(), id, true);
        } catch (InvalidInputException invalid) {
            return new Answer.Refused(id, invalid.problem(), place);
        }
    }
}
