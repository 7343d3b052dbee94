package org.framescope.app.store;

/** Somebody else changed a thing after it was read; nothing was overwritten. */
public final class StaleException extends RuntimeException {

    public StaleException() {
        super("changed meanwhile");
    }
}
