package org.framescope.app.security;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a desk shall be set. */
@Schema(name = "DeskChange")
public record DeskChange(
        String name,
        @Schema(implementation = Integer.class) Optional<Integer> keepDays,
        @Schema(implementation = String.class) Optional<String> stylePack) {}
