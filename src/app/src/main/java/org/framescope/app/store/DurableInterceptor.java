package org.framescope.app.store;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.framescope.app.turn.Turns;

/** Stands around the transaction: what it committed is put onto the disk before the caller goes on. */
@Durable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class DurableInterceptor {

    private final Disk disk;
    private final Turns turns;

    @Inject
    DurableInterceptor(Disk disk, Turns turns) {
        this.disk = disk;
        this.turns = turns;
    }

    @AroundInvoke
    Object write(InvocationContext context) throws Exception {
        Object result = context.proceed();
        // Whoever waits for the disk keeps nobody waiting for a processor.
        turns.end();
        disk.sync();
        return result;
    }
}
