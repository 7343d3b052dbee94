package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody shall be. */
@Schema(name = "PersonChange")
public record PersonChange(String name, String role, boolean disabled) {}
