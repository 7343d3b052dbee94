package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A desk that is to be opened, and its first administrator. */
@Schema(name = "NewDesk")
public record NewDeskRequest(String name, NewPersonRequest administrator) {}
