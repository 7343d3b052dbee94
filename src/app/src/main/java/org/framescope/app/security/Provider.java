package org.framescope.app.security;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.app.wiring.InvalidSettingException;

/** With whom people sign in elsewhere, and whom a group lets in. */
@Singleton
class Provider {

    private final FramescopeConfig.Oidc config;
    private final List<GroupRule> rules;

    @Inject
    Provider(FramescopeConfig config) {
        this.config = config.oidc();
        this.rules = this.config.groups().orElse(List.of()).stream()
                .map(GroupRule::of)
                .toList();
    }

    /** Rules that cannot be read, or count for nothing, keep the service from starting; nobody finds out at the door. */
    void check(@Observes StartupEvent started) {
        if (!rules.isEmpty() && !isNamed()) {
            throw new InvalidSettingException(
                    "framescope.oidc.groups: expected framescope.oidc.issuer beside it; found none");
        }
    }

    boolean isNamed() {
        return config.issuer().isPresent();
    }

    /** What the page calls it; empty where there is none. */
    Optional<String> name() {
        return config.issuer().map(issuer -> config.name());
    }

    String groupsClaim() {
        return config.groupsClaim();
    }

    /** The first rule that lets in somebody of these groups. */
    Optional<GroupRule> rule(List<String> groups) {
        return rules.stream().filter(rule -> groups.contains(rule.group())).findFirst();
    }
}
