package org.framescope.app.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.framescope.app.wiring.InvalidSettingException;

/**
 * Whoever is in a group has a role at a desk.
 *
 * @param desk by its name; the first where absent
 */
record GroupRule(String group, Role role, Optional<String> desk) {

    /** Reads {@code group=role} or {@code group=role@desk}. */
    static GroupRule of(String text) {
        int equals = text.lastIndexOf('=');
        int at = text.indexOf('@', equals);
        String role = equals < 1 ? "" : text.substring(equals + 1, at < 0 ? text.length() : at);
        Optional<String> desk =
                Optional.of(at < 0 ? "" : text.substring(at + 1).strip()).filter(name -> !name.isEmpty());
        return Arrays.stream(Role.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(role.strip()))
                .findFirst()
                .map(found -> new GroupRule(text.substring(0, equals).strip(), found, desk))
                .orElseThrow(() -> new InvalidSettingException(
                        "framescope.oidc.groups: expected group=role or group=role@desk, with one of the roles reporter,"
                                + " editor, standards, admin; found \"" + text + "\""));
    }
}
