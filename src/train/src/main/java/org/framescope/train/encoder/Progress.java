package org.framescope.train.encoder;

import java.io.IOException;

/** Is told about every step of a run. */
interface Progress {

    /**
     * One step of a run.
     *
     * @param epoch counted from 0
     * @param batch counted from 0 within the epoch
     * @param loss of this batch before it was learnt from
     */
    record Step(int epoch, int epochs, int batch, int batches, double loss) {

        int done() {
            return epoch * batches + batch + 1;
        }

        int left() {
            return epochs * batches - done();
        }
    }

    void stepped(Step step) throws IOException;
}
