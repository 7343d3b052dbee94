package org.framescope.app.store;

/** How a batch stands. */
public enum BatchState {
    /** Its articles still come in. */
    RECEIVING,
    RUNNING,
    /** Nothing more is taken until it goes on. */
    PAUSED,
    /** What had not been analyzed was skipped. */
    CANCELED,
    /** Every article has its answer. */
    FINISHED;

    /** Whether nothing will change any more. */
    public boolean isFinal() {
        return switch (this) {
            case CANCELED, FINISHED -> true;
            case RECEIVING, RUNNING, PAUSED -> false;
        };
    }
}
