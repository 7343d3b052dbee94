package org.framescope.app.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The articles of a feed, on the wire. */
@Schema(name = "Extractions")
public record ExtractionsResponse(List<ExtractionResponse> extractions) {}
