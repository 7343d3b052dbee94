package org.framescope.app.problem;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What a request's sender says that its body is. */
public final class ContentType {

    private ContentType() {}

    /** The stated type; a body without one is refused, because guessing would take a page for text. */
    public static MediaType of(HttpHeaders headers) {
        if (headers.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            throw new NotSupportedException();
        }
        return headers.getMediaType();
    }
}
