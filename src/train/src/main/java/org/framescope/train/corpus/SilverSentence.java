package org.framescope.train.corpus;

/** A sentence that language models labeled as biased or not, with the outlet that printed it. */
public record SilverSentence(String text, String outlet, boolean biased) {}
