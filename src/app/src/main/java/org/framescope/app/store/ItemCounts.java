package org.framescope.app.store;

/**
 * What became of a batch's articles so far.
 *
 * @param total how many came in
 */
public record ItemCounts(long total, long scored, long skipped, long failed) {

    public ItemCounts {
        if (scored < 0 || skipped < 0 || failed < 0 || scored + skipped + failed > total) {
            throw new IllegalArgumentException(
                    "of " + total + ": " + scored + " scored, " + skipped + " skipped, " + failed + " failed");
        }
    }

    public long done() {
        return scored + skipped + failed;
    }

    public long left() {
        return total - done();
    }
}
