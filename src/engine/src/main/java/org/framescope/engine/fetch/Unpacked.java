package org.framescope.engine.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Reads a body that may be packed once, and never more of it than a page may have. */
final class Unpacked {

    private Unpacked() {}

    /**
     * The bytes of the body.
     *
     * @param coding the answer's content coding; may be empty
     */
    static byte[] read(InputStream in, String coding, int most) throws IOException, FetchException {
        byte[] bytes = unpacking(in, coding).readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return bytes;
    }

    static FetchException tooLarge(int most) {
        return new FetchException(
                FetchException.Cause.TOO_LARGE,
                "Expected a page of up to " + most + " bytes; this one is larger. Paste the article's text instead.");
    }

    private static InputStream unpacking(InputStream in, String coding) throws IOException, FetchException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in);
            case "br" -> new BrotliInputStream(in);
            default ->
                throw new FetchException(
                        FetchException.Cause.ANSWER,
                        "Expected a page packed once with gzip, deflate or br, or not at all; found another coding."
                                + " Paste the article's text instead.");
        };
    }
}
