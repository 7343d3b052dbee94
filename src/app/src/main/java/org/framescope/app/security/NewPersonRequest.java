package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who gets an account. */
@Schema(name = "NewPerson")
public record NewPersonRequest(String login, String name, String role) {}
