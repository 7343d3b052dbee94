package org.framescope.engine.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.framescope.engine.batch.Collected;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Input;
import org.framescope.engine.extract.UnreadableInputException;
import org.framescope.engine.fetch.FetchException;
import org.framescope.engine.fetch.FetchedPage;
import org.framescope.engine.fetch.Fetcher;
import org.framescope.engine.intake.Format;
import org.framescope.engine.intake.Intake;
import org.framescope.engine.intake.Item;
import org.framescope.engine.intake.Items;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Problem;

/** Finds the articles in files that hold no Article yet, and in pages on the web. */
final class Pages {

    private final Intake intake;
    private final Optional<Fetcher> fetcher;

    Pages(Intake intake, Optional<Fetcher> fetcher) {
        this.intake = intake;
        this.fetcher = fetcher;
    }

    /** A file's bytes, no more than can be extracted from and one byte to tell that there were more. */
    static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(Input.LIMIT + 1);
    }

    Extraction extract(InputFile input, InputForm form, byte[] bytes) throws InvalidInputException {
        // A form that was asked for goes before the name that the file has.
        String name = form == InputForm.AUTO ? input.name() : "page." + form;
        return told(() -> intake.document(name, Optional.empty(), bytes, Optional.empty()));
    }

    /** The article at an address of the web. */
    Extraction fetch(InputFile address) throws InvalidInputException {
        try {
            FetchedPage page = fetcher.orElseThrow().fetch(address.name());
            return told(() -> intake.document("", page.contentType(), page.bytes(), Optional.of(page.url())));
        } catch (FetchException refused) {
            throw new InvalidInputException(Problem.of("not-fetched", "Not fetched", refused.getMessage()));
        }
    }

    /** The articles of a file that holds many. */
    Items items(InputFile input, Format format, InputStream in) throws IOException, InvalidInputException {
        try {
            return intake.collection(format, input.name(), in);
        } catch (UnreadableInputException unreadable) {
            throw new InvalidInputException(Collected.problem(unreadable));
        }
    }

    static Extraction extract(Item item) throws InvalidInputException {
        return told(item.extraction());
    }

    private static Extraction told(Supplier<Extraction> extraction) throws InvalidInputException {
        try {
            return extraction.get();
        } catch (UnreadableInputException unreadable) {
            throw new InvalidInputException(Collected.problem(unreadable));
        }
    }

    /** A page has no id of its own, so its file's name serves; what came through a pipe is the first of its kind. */
    static JsonNode id(InputFile input) {
        return input.isStandardInput()
                ? JsonNodeFactory.instance.numberNode(1)
                : JsonNodeFactory.instance.textNode(input.shortName());
    }
}
