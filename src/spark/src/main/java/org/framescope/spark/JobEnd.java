package org.framescope.spark;

import java.util.Locale;

/**
 * How a run ended.
 *
 * @param earlier parts that an earlier run had made
 */
record JobEnd(long scored, long skipped, long failed, int earlier, String out) {

    /** In one line. */
    String told() {
        String before = earlier == 0 ? "" : " after " + earlier + " parts that were there";
        return String.format(
                Locale.ROOT,
                "%,d articles (%,d scored, %,d skipped, %,d failed)%s, written to %s",
                scored + skipped + failed,
                scored,
                skipped,
                failed,
                before,
                out);
    }
}
