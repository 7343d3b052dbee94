package org.framescope.app.cms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a desk and its content management system talk, and a secret that was just made.
 *
 * @param secret what both sides sign with; shown this once
 */
@Schema(name = "CmsSecret")
public record CmsSecret(CmsJson cms, String secret) {

    @Override
    public String toString() {
        return "a secret";
    }
}
