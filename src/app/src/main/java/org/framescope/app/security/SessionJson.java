package org.framescope.app.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who somebody is to the service, and what they may do.
 *
 * @param accounts whether people sign in here
 * @param me absent for somebody who did not sign in
 * @param csrf what a page sends in the header X-CSRF-Token with every change; absent without a session
 * @param passwordNeeded whether a password of one's own must be chosen before anything else
 * @param provider with whom one may sign in elsewhere; absent where one cannot
 * @param may the permissions, by their names
 */
@Schema(name = "Session")
public record SessionJson(
        boolean accounts,
        @Schema(implementation = Me.class) Optional<Me> me,
        @Schema(implementation = String.class) Optional<String> csrf,
        boolean passwordNeeded,
        @Schema(implementation = String.class) Optional<String> provider,
        List<String> may) {

    /** The person who acts. */
    @Schema(name = "Me")
    public record Me(UUID id, String name, String role, String desk) {}
}
