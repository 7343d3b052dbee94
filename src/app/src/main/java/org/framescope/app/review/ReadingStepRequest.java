package org.framescope.app.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What ends a second reading.
 *
 * @param step close, withdraw
 */
@Schema(name = "ReadingStep")
public record ReadingStepRequest(String step) {}
