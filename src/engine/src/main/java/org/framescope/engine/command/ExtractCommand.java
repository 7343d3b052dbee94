package org.framescope.engine.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.framescope.engine.batch.Collected;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.intake.Format;
import org.framescope.engine.intake.Item;
import org.framescope.engine.intake.Items;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.ErrorJson;
import org.framescope.engine.io.ExtractionJson;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.text.ExtractionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Pages, loose text, drafts, feeds, web archives or tables; '-' for standard input.")
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
            description =
                    "What the files hold: auto, html, text, markdown, docx, pdf, feed, warc or csv (${DEFAULT-VALUE}).")
    private InputForm input;

    @Mixin
    private IntakeOptions intake;

    private final Console console;
    private Pages pages;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (input == InputForm.JSON || input == InputForm.NDJSON) {
            throw new UsageException("extract reads html or text; articles as " + input + " go to analyze");
        }
        boolean problems = false;
        pages = intake.teachable();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8))) {
            for (InputFile file : InputFile.all(files, console, intake.fetches())) {
                problems |= !extract(file, out);
                out.flush();
            }
        }
        return problems ? Exit.PROBLEM : Exit.OK;
    }

    private boolean extract(InputFile file, Writer out) throws IOException {
        if (file.isAddress()) {
            return write(() -> pages.fetch(file), file, Pages.id(file), out);
        }
        try (InputStream in = open(file)) {
            Sniffer.Sniffed opened = reading(file, () -> opened(file, in));
            Optional<Format> collection = opened.form().collection();
            if (collection.isPresent()) {
                return extract(file, collection.get(), opened.in(), out);
            }
            byte[] bytes = reading(file, () -> Pages.read(opened.in()));
            return write(() -> pages.extract(file, input, bytes), file, Pages.id(file), out);
        }
    }

    private InputStream open(InputFile file) {
        return reading(file, () -> file.open(console));
    }

    /** Reads something of a file; what goes wrong there is the file's matter, not that of the output. */
    private static <T> T reading(InputFile file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException unreadable) {
            throw new UsageException("can't read " + file.name() + ": " + unreadable.getMessage());
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private Sniffer.Sniffed opened(InputFile file, InputStream in) throws IOException {
        InputForm known = input == InputForm.AUTO ? InputForm.ofName(file.name()) : input;
        return known == InputForm.AUTO ? Sniffer.sniff(in) : new Sniffer.Sniffed(known, in);
    }

    private boolean extract(InputFile file, Format format, InputStream in, Writer out) throws IOException {
        Items items;
        try {
            items = pages.items(file, format, in);
        } catch (InvalidInputException invalid) {
            return write(refusing(invalid), file, Pages.id(file), out);
        }
        boolean well = true;
        long place = 0;
        for (Optional<Item> item = reading(file, items::next); item.isPresent(); item = reading(file, items::next)) {
            Item one = item.get();
            well &= write(() -> Pages.extract(one), file, Collected.id(one, ++place), out);
        }
        return well;
    }

    private static Finding refusing(InvalidInputException invalid) {
        return () -> {
            throw invalid;
        };
    }

    /** Finds an article, or says why there is none. */
    @FunctionalInterface
    private interface Finding {
        Extraction find() throws InvalidInputException;
    }

    private boolean write(Finding finding, InputFile file, JsonNode id, Writer out) throws IOException {
        try {
            Extraction extraction = finding.find();
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
            out.write(Json.write(ErrorJson.of(new Answer.Refused(id, invalid.problem(), 1))) + "\n");
            return false;
        }
    }

    private Form form() {
        if (format != null) {
            return format;
        }
        return console.watched() ? Form.TEXT : Form.NDJSON;
    }
}
