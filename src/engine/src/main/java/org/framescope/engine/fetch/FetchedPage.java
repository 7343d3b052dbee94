package org.framescope.engine.fetch;

import java.util.Arrays;
import java.util.Optional;

/** A page as the site gave it, unpacked. */
public final class FetchedPage {

    private final String url;
    private final Optional<String> contentType;
    private final byte[] bytes;

    FetchedPage(String url, Optional<String> contentType, byte[] bytes) {
        this.url = url;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** Where it was found in the end, after all redirects. */
    public String url() {
        return url;
    }

    /** What the site says that it is, with its charset. */
    public Optional<String> contentType() {
        return contentType;
    }

    /** The page's source. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
