package org.framescope.engine.sample;

/**
 * A finding of a batch without its words.
 *
 * @param item the article's place in the batch, from 1
 * @param place the finding's place in its report, from 0
 * @param finding its fingerprint
 * @param outlet as the article names it; empty where it names none
 */
public record Found(long item, int place, String finding, String rule, String severity, String outlet) {

    String name() {
        return item + ":" + place;
    }
}
