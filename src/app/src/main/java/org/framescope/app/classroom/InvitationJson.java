package org.framescope.app.classroom;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How phones reach the class.
 *
 * @param network whether the service listens to other machines at all
 * @param addresses where they may find it, the likeliest first
 */
@Schema(name = "ClassInvitation")
public record InvitationJson(boolean network, List<String> addresses) {}
