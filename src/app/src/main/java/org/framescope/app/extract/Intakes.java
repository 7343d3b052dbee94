package org.framescope.app.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the service takes in.
 *
 * @param types media types of documents
 * @param fetching whether it fetches a page whose address is given
 */
@Schema(name = "Intakes")
public record Intakes(List<String> types, boolean fetching) {}
