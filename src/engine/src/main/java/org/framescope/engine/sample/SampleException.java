package org.framescope.engine.sample;

/** No sample can be drawn, or what was judged does not belong to one; the message says why, in one sentence. */
public final class SampleException extends RuntimeException {

    SampleException(String sentence) {
        super(sentence);
    }
}
