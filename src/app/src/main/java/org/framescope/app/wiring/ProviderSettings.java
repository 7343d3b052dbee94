package org.framescope.app.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns what a person says about their OpenID Connect provider into what Quarkus understands. Only one address of ours has to
 * do with it: there the code flow begins and ends, with state, nonce and PKCE; the session that follows is our own.
 */
final class ProviderSettings {

    /** Where signing in elsewhere begins and ends. */
    static final String PATH = "/api/v1/session/provider";

    private static final String OIDC = "quarkus.oidc.";
    private static final String FLOW = OIDC + "authentication.";
    private static final String PERMISSION = "quarkus.http.auth.permission.provider.";

    private ProviderSettings() {}

    static Map<String, String> from(Function<String, Optional<String>> setting) {
        Map<String, String> settings = new HashMap<>();
        Optional<String> issuer = setting.apply("framescope.oidc.issuer");
        settings.put(OIDC + "tenant-enabled", String.valueOf(issuer.isPresent()));
        if (issuer.isEmpty()) {
            return settings;
        }
        settings.put(OIDC + "application-type", "web-app");
        settings.put(OIDC + "auth-server-url", issuer.get());
        settings.put(
                OIDC + "client-id", setting.apply("framescope.oidc.client-id").orElse("framescope"));
        setting.apply("framescope.oidc.client-secret")
                .ifPresent(secret -> settings.put(OIDC + "credentials.secret", secret));
        settings.put(FLOW + "scopes", setting.apply("framescope.oidc.scopes").orElse("profile,email"));
        settings.put(FLOW + "redirect-path", PATH);
        settings.put(FLOW + "nonce-required", "true");
        settings.put(FLOW + "pkce-required", "true");
        settings.put(FLOW + "fail-on-missing-state-param", "true");
        settings.put(FLOW + "remove-redirect-parameters", "false");
        settings.put(PERMISSION + "paths", PATH);
        settings.put(PERMISSION + "policy", "authenticated");
        return settings;
    }
}
