package org.framescope.engine.model;

/** A model bundle that must not be used; the message is one sentence that says which and why. */
public final class InvalidBundleException extends InvalidModelsException {

    private static final long serialVersionUID = 1;

    InvalidBundleException(String bundle, String reason) {
        super("the model bundle " + bundle + " is refused: " + reason);
    }

    InvalidBundleException(String bundle, String reason, Throwable cause) {
        super("the model bundle " + bundle + " is refused: " + reason, cause);
    }
}
