package org.framescope.app.review;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody at one's desk. */
@Schema(name = "Colleague")
public record Colleague(UUID id, String name) {}
