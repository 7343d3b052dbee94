package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Finds out who acts and asks, before any resource runs, whether they may. */
@Singleton
class PermissionFilter {

    private final CurrentActor current;

    @Inject
    PermissionFilter(CurrentActor current) {
        this.current = current;
    }

    @ServerRequestFilter
    void check(ResourceInfo resource) {
        current.set(Actor.owner());
        Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null) {
            throw new ProblemException(
                    ProblemKind.NOT_PERMITTED, "Nobody may do this: the service does not say who might.");
        }
    }
}
