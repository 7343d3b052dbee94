package org.framescope.app.store.sample;

/** What was said from a seat about the finding of a number. */
public record SampleAnswer(int seat, int number, String verdict) {}
