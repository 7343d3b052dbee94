package org.framescope.train.encoder;

/** Where a run stands: the weights so far and what the optimizer remembers. */
record TrainingState(Encoder encoder, AdamW optimizer) {

    /** The start of a run from an encoder, which is copied and so stays as it is. */
    static TrainingState begin(Encoder encoder) {
        return new TrainingState(encoder.copy(), new AdamW());
    }
}
