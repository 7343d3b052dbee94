package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A desk that was opened, and how its administrator signs in once. */
@Schema(name = "OpenedDesk")
public record OpenedDesk(DeskJson desk, OneTimePassword administrator) {}
