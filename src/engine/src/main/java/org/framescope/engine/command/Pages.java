package org.framescope.engine.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Input;
import org.framescope.engine.extract.UnreadableInputException;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Problem;

/** Finds the article in files that hold a page or loose text. */
final class Pages {

    private Pages() {}

    /** A file's bytes, no more than can be extracted from and one byte to tell that there were more. */
    static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(Input.LIMIT + 1);
    }

    static Extraction extract(InputFile input, InputForm form, byte[] bytes) throws InvalidInputException {
        // A form that was asked for goes before the name that the file has.
        String name = form == InputForm.AUTO ? input.name() : "page." + form;
        try {
            return Extractor.extract(Input.of(name, Optional.empty(), bytes));
        } catch (UnreadableInputException unreadable) {
            throw new InvalidInputException(problem(unreadable));
        }
    }

    private static Problem problem(UnreadableInputException unreadable) {
        return switch (unreadable.matter()) {
            case TOO_LARGE -> Problem.of("too-large", "Too large", unreadable.getMessage());
            case TOO_COMPLEX -> Problem.of("too-complex", "Too many elements", unreadable.getMessage());
            case BINARY -> Problem.of("unreadable-input", "Neither page nor text", unreadable.getMessage());
        };
    }

    /** A page has no id of its own, so its file's name serves; what came through a pipe is the first of its kind. */
    static JsonNode id(InputFile input) {
        return input.isStandardInput()
                ? JsonNodeFactory.instance.numberNode(1)
                : JsonNodeFactory.instance.textNode(input.shortName());
    }
}
