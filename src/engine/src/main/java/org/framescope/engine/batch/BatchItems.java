package org.framescope.engine.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.framescope.core.article.Article;
import org.framescope.engine.extract.OutletRules;
import org.framescope.engine.extract.UnreadableInputException;
import org.framescope.engine.intake.Format;
import org.framescope.engine.intake.Intake;
import org.framescope.engine.intake.Item;
import org.framescope.engine.intake.Items;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.LineReader;

/** The articles of a file as items, one after the other; no more than one is held in memory. */
public abstract sealed class BatchItems {

    /** The next item; empty at the end. Throws where the file cannot be read on. */
    public abstract Optional<BatchItem> next() throws IOException;

    /**
     * The items of a file: a table, feed or web archive as its media type or name says, else articles as NDJSON, packed
     * with gzip or not.
     *
     * @param name the file's name, for its ending; may be empty
     * @param contentType media type as its sender stated it; may be empty
     * @param rules how the pages of a web archive are read
     * @throws InvalidInputException where it holds no collection of articles
     */
    public static BatchItems of(String name, String contentType, OutletRules rules, InputStream in)
            throws IOException, InvalidInputException {
        Optional<Format> collection =
                Format.ofType(contentType).or(() -> Format.ofName(name)).filter(Format::isCollection);
        if (collection.isEmpty()) {
            return new Lines(new LineReader(unpacked(in)));
        }
        try {
            Intake intake = new Intake(rules);
            return new Collection(intake.collection(collection.get(), name, in));
        } catch (UnreadableInputException unreadable) {
            throw new InvalidInputException(Collected.problem(unreadable));
        }
    }

    /** What was packed with gzip, unpacked; anything else as it is. */
    public static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(in);
        marked.mark(2);
        boolean packed = marked.read() == 0x1F && marked.read() == 0x8B;
        marked.reset();
        return packed ? new GZIPInputStream(marked) : marked;
    }

    private static final class Lines extends BatchItems {

        private final LineReader reader;

        Lines(LineReader reader) {
            this.reader = reader;
        }

        @Override
        public Optional<BatchItem> next() throws IOException {
            return reader.next().map(Lines::item);
        }

        private static BatchItem item(Line line) {
            BatchItem.Form form = line.overlong() ? BatchItem.Form.OVERLONG : BatchItem.Form.LINE;
            return new BatchItem(form, line.number(), "", line.text());
        }
    }

    private static final class Collection extends BatchItems {

        private final Items items;
        private long place;

        Collection(Items items) {
            this.items = items;
        }

        @Override
        public Optional<BatchItem> next() throws IOException {
            Optional<Item> item = items.next();
            place++;
            return item.map(this::item);
        }

        private BatchItem item(Item item) {
            String id = Json.write(Collected.id(item, place));
            try {
                Article article = item.extraction().get().article();
                return new BatchItem(BatchItem.Form.ARTICLE, place, id, Json.write(ArticleJson.of(article)));
            } catch (UnreadableInputException unreadable) {
                return new BatchItem(BatchItem.Form.REFUSED, place, id, Json.write(Collected.problem(unreadable)));
            }
        }
    }
}
