package org.framescope.engine.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.LongAdder;
import org.framescope.engine.batch.BatchItems;
import org.framescope.engine.intake.Format;
import org.framescope.engine.intake.Item;
import org.framescope.engine.intake.Items;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.LineReader;

/** All articles of all inputs in their order, each as a job; files are opened one after the other, lines read as needed. */
final class Jobs implements Iterator<Job<Answer>> {

    private final Queue<InputFile> inputs;
    private final InputForm form;
    private final Documents documents;
    private final Console console;
    private final LongAdder read = new LongAdder();
    private final long bytes;
    private Optional<LineReader> lines = Optional.empty();
    private Optional<Items> items = Optional.empty();
    private Optional<InputFile> current = Optional.empty();
    private long place;
    private Optional<Job<Answer>> next = Optional.empty();

    /**
     * The articles of these inputs.
     *
     * @param form what every input holds; {@link InputForm#AUTO} to find out
     */
    Jobs(Collection<InputFile> inputs, InputForm form, Documents documents, Console console) {
        this.inputs = new ArrayDeque<>(inputs);
        this.form = form;
        this.documents = documents;
        this.console = console;
        this.bytes = inputs.stream().mapToLong(InputFile::bytes).sum();
    }

    /** How much of the inputs has been read, 0 to 1; 1 where that cannot be known. */
    double share() {
        return bytes == 0 ? 1 : Math.min(1, (double) read.sum() / bytes);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (lines.isPresent() || items.isPresent() || !inputs.isEmpty())) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public Job<Answer> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Job<Answer> job = next.orElseThrow();
        next = Optional.empty();
        return job;
    }

    private Optional<Job<Answer>> advance() {
        if (lines.isPresent()) {
            return nextLine(lines.get());
        }
        if (items.isPresent()) {
            return nextItem(items.get());
        }
        InputFile input = inputs.remove();
        current = Optional.of(input);
        place = 0;
        try {
            return open(input);
        } catch (IOException unreadable) {
            throw new UsageException("can't read " + input.name() + ": " + unreadable.getMessage());
        }
    }

    private Optional<Job<Answer>> nextLine(LineReader reader) {
        try {
            Optional<Line> line = reader.next();
            if (line.isEmpty()) {
                lines = Optional.empty();
            }
            place++;
            return line.map(documents::line);
        } catch (IOException damaged) {
            lines = Optional.empty();
            return Optional.of(Documents.damaged(current.orElseThrow(), place));
        }
    }

    private Optional<Job<Answer>> nextItem(Items collection) {
        try {
            Optional<Item> item = collection.next();
            if (item.isEmpty()) {
                items = Optional.empty();
            }
            place++;
            return item.map(i -> documents.item(i, place));
        } catch (IOException damaged) {
            items = Optional.empty();
            return Optional.of(Documents.damaged(current.orElseThrow(), place));
        }
    }

    /** The job of an input that is one document; none where it holds lines, which follow. */
    private Optional<Job<Answer>> open(InputFile input) throws IOException {
        if (input.isAddress()) {
            return Optional.of(documents.fetched(input));
        }
        Sniffer.Sniffed opened = opened(input);
        if (opened.form() == InputForm.NDJSON) {
            lines = Optional.of(new LineReader(opened.in()));
            return Optional.empty();
        }
        Optional<Format> collection = opened.form().collection();
        if (collection.isPresent()) {
            try {
                items = Optional.of(documents.items(input, collection.get(), opened.in()));
                return Optional.empty();
            } catch (InvalidInputException invalid) {
                return Optional.of(Documents.refused(input, invalid));
            }
        }
        try (InputStream in = opened.in()) {
            return Optional.of(documents.whole(input, opened.form(), in));
        }
    }

    private Sniffer.Sniffed opened(InputFile input) throws IOException {
        InputForm known = form == InputForm.AUTO ? InputForm.ofName(input.name()) : form;
        InputStream counted = new CountedStream(input.open(console), read);
        boolean articles = known == InputForm.NDJSON || known == InputForm.JSON || known == InputForm.AUTO;
        // Files of a known form are unpacked where they are read, a web archive record by record.
        InputStream in = articles ? BatchItems.unpacked(counted) : counted;
        if (known == InputForm.AUTO || known == InputForm.JSON && form == InputForm.AUTO) {
            Sniffer.Sniffed sniffed = Sniffer.sniff(in);
            boolean namedJson = known == InputForm.JSON && sniffed.form() != InputForm.NDJSON;
            return namedJson ? new Sniffer.Sniffed(InputForm.JSON, sniffed.in()) : sniffed;
        }
        return new Sniffer.Sniffed(known, in);
    }
}
