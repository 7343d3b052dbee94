package org.framescope.app.security;

import io.vertx.ext.web.RoutingContext;
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
    private final Identification identification;
    private final Gate gate;

    @Inject
    PermissionFilter(CurrentActor current, Identification identification, Gate gate) {
        this.current = current;
        this.identification = identification;
        this.gate = gate;
    }

    @ServerRequestFilter
    void check(ResourceInfo resource, RoutingContext context) {
        Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null) {
            throw new ProblemException(
                    ProblemKind.NOT_PERMITTED, "Nobody may do this: the service does not say who might.");
        }
        Presented request = Presented.by(context);
        Identified identified = identification.by(request);
        identified.renewed().ifPresent(secret -> SessionCookie.set(context, secret));
        gate.check(identified.actor(), needs.value(), request.address());
        current.set(identified);
    }
}
