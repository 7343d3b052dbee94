package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Several changes as one: all of them happen or none. */
@ApplicationScoped
public class Together {

    /** Runs changes in one transaction; a problem undoes all of them. */
    @Transactional
    public <T> T all(Supplier<T> changes) {
        return changes.get();
    }

    /** The same for what must not be lost once somebody was told of it. */
    @Durable
    @Transactional
    public <T> T kept(Supplier<T> changes) {
        return changes.get();
    }
}
