package org.framescope.comparison;

import java.util.List;

/**
 * What a system said about one text, and what it took.
 *
 * @param nanos by the clock on the wall
 * @param processorNanos of the whole process, collecting and compiling included, in steps of the system's clock
 */
record Answer(List<Quote> quotes, long nanos, long processorNanos) {

    Answer {
        quotes = List.copyOf(quotes);
    }
}
