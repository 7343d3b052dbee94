package org.framescope.app.wiring;

/** A setting that cannot be used; the service does not start with it. */
public final class InvalidSettingException extends RuntimeException {

    /**
     * Says so in one sentence.
     *
     * @param message which setting, what was expected and what was found
     */
    public InvalidSettingException(String message) {
        super(message);
    }
}
