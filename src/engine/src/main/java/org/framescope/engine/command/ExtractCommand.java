package org.framescope.engine.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.ErrorJson;
import org.framescope.engine.io.ExtractionJson;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.text.ExtractionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framescope extract}: pages or loose text in, articles out, with what was dropped. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Finds the article in pages or loose text, and says what it kept and what it dropped.")
final class ExtractCommand implements Callable<Integer> {

    /** How extractions are written on standard output. */
    enum Form {
        NDJSON,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Pages or loose text; '-' for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}; text on a terminal, ndjson elsewhere.")
    private Form format;

    @Option(
            names = "--input",
            paramLabel = "FORM",
            defaultValue = "auto",
            description = "What the files hold: auto, html or text (${DEFAULT-VALUE}).")
    private InputForm input;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (input == InputForm.JSON || input == InputForm.NDJSON) {
            throw new UsageException("extract reads html or text; articles as " + input + " go to analyze");
        }
        boolean problems = false;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            for (InputFile file : InputFile.all(files, console)) {
                problems |= !extract(file, out);
                out.flush();
            }
        }
        return problems ? Exit.PROBLEM : Exit.OK;
    }

    private boolean extract(InputFile file, Writer out) throws IOException {
        byte[] bytes = bytes(file);
        try {
            Extraction extraction = Pages.extract(file, input, bytes);
            out.write(
                    form() == Form.TEXT
                            ? ExtractionText.of(extraction, console.paper())
                            : Json.write(ExtractionJson.of(extraction)) + "\n");
            return true;
        } catch (InvalidInputException invalid) {
            if (form() == Form.TEXT) {
                console.complain(file.name() + ": " + invalid.problem().detail());
                return false;
            }
            Answer.Refused refused = new Answer.Refused(Pages.id(file), invalid.problem(), 1);
            out.write(Json.write(ErrorJson.of(refused)) + "\n");
            return false;
        }
    }

    private Form form() {
        if (format != null) {
            return format;
        }
        return console.watched() ? Form.TEXT : Form.NDJSON;
    }

    private byte[] bytes(InputFile file) {
        try (InputStream in = file.open(console)) {
            return Pages.read(in);
        } catch (IOException unreadable) {
            throw new UsageException("can't read " + file.name() + ": " + unreadable.getMessage());
        }
    }
}
