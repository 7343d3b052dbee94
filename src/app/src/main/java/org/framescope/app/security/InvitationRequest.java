package org.framescope.app.security;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who is invited to sign in elsewhere.
 *
 * @param email the address that the provider must confirm
 */
@Schema(name = "Invitation")
public record InvitationRequest(String email, String name, String role) {}
