package org.framescope.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.framescope.engine.extract.Input;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive (WARC), or their texts (WET, conversion records); pictures, redirects and failures in it are
 * passed over.
 */
final class WebArchive implements Items {

    private static final int OK = 200;

    private final WarcReader reader;
    private final Intake intake;

    private WebArchive(WarcReader reader, Intake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    static WebArchive read(InputStream in, Intake intake) throws IOException {
        return new WebArchive(new WarcReader(in), intake);
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                Optional<Item> item = item(record.get());
                if (item.isPresent()) {
                    return item;
                }
            }
            return Optional.empty();
        } catch (ParsingException malformed) {
            throw new IOException("the web archive is damaged behind its last readable record", malformed);
        }
    }

    private Optional<Item> item(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            try {
                return page(response);
            } catch (IOException damaged) {
                // The archive itself can be read on: other records are none the worse for it.
                return Optional.of(new Item(response.target(), 0, () -> {
                    throw Refusals.broken("A web archive's page with a header and a coding that servers use");
                }));
            }
        }
        if (record instanceof WarcConversion conversion && isText(conversion.contentType())) {
            try (InputStream body = conversion.body().stream()) {
                byte[] bytes = body.readNBytes(Input.LIMIT + 1);
                return Optional.of(item(conversion.target(), "text/plain; charset=utf-8", bytes));
            }
        }
        return Optional.empty();
    }

    private Optional<Item> page(WarcResponse response) throws IOException {
        if (response.http().status() != OK || !isText(response.payloadType())) {
            return Optional.empty();
        }
        try (InputStream body = response.http().bodyDecoded().stream()) {
            return Optional.of(
                    item(response.target(), response.payloadType().toString(), body.readNBytes(Input.LIMIT + 1)));
        }
    }

    private static boolean isText(MediaType type) {
        String name = type.base().toString();
        return name.equals("text/html") || name.equals("application/xhtml+xml") || name.equals("text/plain");
    }

    private Item item(String target, String type, byte[] bytes) {
        return new Item(target, bytes.length, () -> {
            Input input = Input.of("", Optional.of(type), bytes);
            return intake.extract(target.startsWith("http") ? input.at(target) : input);
        });
    }
}
