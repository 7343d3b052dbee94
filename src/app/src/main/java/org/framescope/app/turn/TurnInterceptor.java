package org.framescope.app.turn;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands around everything else, so that nobody waits for a turn with a connection to the database in hand. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
class TurnInterceptor {

    private final Turns turns;

    @Inject
    TurnInterceptor(Turns turns) {
        this.turns = turns;
    }

    @AroundInvoke
    Object take(InvocationContext context) throws Exception {
        return turns.take(context::proceed);
    }
}
