package org.framescope.engine.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Input;
import org.framescope.engine.extract.OutletRules;

/** Makes articles of files of any format that is known. */
public final class Intake {

    private final OutletRules rules;
    private final boolean teachable;

    /** An intake that reads pages as {@code rules} say, where they know the outlet. */
    public Intake(OutletRules rules) {
        this(rules, false);
    }

    private Intake(OutletRules rules, boolean teachable) {
        this.rules = rules;
        this.teachable = teachable;
    }

    /** An intake whose extractions hold selectors, of which a person can make rules. */
    public static Intake teachable(OutletRules rules) {
        return new Intake(rules, true);
    }

    Extraction extract(Input input) {
        return teachable ? Extractor.teachable(input, rules) : Extractor.extract(input, rules);
    }

    /**
     * The article of a file that holds one. Throws {@link org.framescope.engine.extract.UnreadableInputException}.
     *
     * @param name the file's name, for its ending; may be empty
     * @param contentType media type with charset, if the sender stated one
     * @param url where the document was found, if the caller knows
     */
    public Extraction document(String name, Optional<String> contentType, byte[] bytes, Optional<String> url) {
        byte[] plain = unpacked(bytes);
        return switch (Format.of(name, contentType.orElse(""), plain)) {
            case DOCX -> draft(plain, url);
            case PDF -> extract(at(Input.text(Print.read(plain)), url));
            case MARKDOWN -> {
                Input source = Input.of("draft.txt", Optional.of("text/plain"), plain);
                yield extract(at(Input.html(Markdown.page(source.text())), url));
            }
            case FEED, WARC, CSV -> first(name, contentType, plain);
            case PAGE -> extract(at(Input.of(name, contentType, plain), url));
        };
    }

    private Extraction draft(byte[] bytes, Optional<String> url) {
        Draft.Read draft = Draft.read(bytes);
        return extract(at(draft.styled() ? Input.html(draft.source()) : Input.text(draft.source()), url));
    }

    /** The only article of a collection of one. */
    private Extraction first(String name, Optional<String> contentType, byte[] bytes) {
        try {
            Format format = Format.of(name, contentType.orElse(""), bytes);
            Items items = collection(format, name, new ByteArrayInputStream(bytes));
            Item item = items.next().orElseThrow(() -> Refusals.empty("A collection of articles"));
            if (items.next().isPresent()) {
                throw Refusals.bomb("One article", "is a collection of several; hand it in as a collection, or");
            }
            return item.extraction().get();
        } catch (IOException malformed) {
            throw Refusals.broken("A collection of articles");
        }
    }

    private static Input at(Input input, Optional<String> url) {
        return url.map(input::at).orElse(input);
    }

    /** Unpacks a file that was packed with gzip once; what is packed again inside is refused as what it then is. */
    private static byte[] unpacked(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = in.readNBytes(Input.LIMIT + 1);
            if (plain.length > Input.LIMIT) {
                throw Refusals.bomb("A file of up to " + Input.LIMIT + " bytes", "unpacks to more");
            }
            return plain;
        } catch (IOException malformed) {
            throw Refusals.broken("A file packed with gzip");
        }
    }

    /**
     * The articles of a file that holds many, read as they are asked for.
     *
     * @param format one that {@link Format#isCollection()}
     */
    public Items collection(Format format, String name, InputStream in) throws IOException {
        return switch (format) {
            case FEED -> Feed.read(all(plain(in)), this);
            case WARC -> WebArchive.read(in, this);
            case CSV -> Table.read(plain(in), name.toLowerCase(Locale.ROOT).contains(".tsv"), this);
            case PAGE, MARKDOWN, DOCX, PDF -> throw new IllegalArgumentException("one article, not many: " + format);
        };
    }

    private static byte[] all(InputStream in) throws IOException {
        return in.readNBytes(Input.LIMIT + 1);
    }

    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered) : buffered;
    }
}
