package org.framescope.app.store;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands around the transaction: what it committed is put onto the disk before the caller goes on. */
@Durable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class DurableInterceptor {

    private final Disk disk;

    @Inject
    DurableInterceptor(Disk disk) {
        this.disk = disk;
    }

    @AroundInvoke
    Object write(InvocationContext context) throws Exception {
        Object result = context.proceed();
        disk.sync();
        return result;
    }
}
