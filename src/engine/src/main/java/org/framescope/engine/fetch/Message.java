package org.framescope.engine.fetch;

import java.util.Map;

/**
 * A message to a site.
 *
 * @param json its body
 * @param headers beside the usual ones
 */
public record Message(String json, Map<String, String> headers) {

    public Message {
        headers = Map.copyOf(headers);
    }
}
