package org.framescope.app.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule for an outlet, on the wire.
 *
 * @param domain host name in lower case, without {@code www.}; the address's own counts
 */
@Schema(name = "OutletRule")
public record OutletRuleJson(String domain, List<Choice> rules) {

    /**
     * Elements and what they are.
     *
     * @param selector a CSS selector of tags, classes, ids and attributes
     * @param as article, headline, deck, byline, published, body, caption or drop
     */
    public record Choice(String selector, String as) {}
}
