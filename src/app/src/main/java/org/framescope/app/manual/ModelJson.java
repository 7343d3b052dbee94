package org.framescope.app.manual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A model that speaks in reports.
 *
 * @param target what it judges
 * @param sha256 the hash of its bundle's manifest, as reports name it
 */
@Schema(name = "Model")
public record ModelJson(String target, String sha256) {}
