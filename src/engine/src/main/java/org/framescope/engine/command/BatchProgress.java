package org.framescope.engine.command;

import java.time.Duration;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.framescope.engine.batch.Tally;

/** Tells how a batch goes on, with rate and time left, and when it is time to save. */
final class BatchProgress {

    private static final Duration BETWEEN_SAVES = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Console console;
    private final DoubleSupplier share;
    private final long before;
    private final double shareBefore;
    private final long begin = System.nanoTime();
    private long saved = begin;
    private long told = begin;

    /**
     * @param share how much of the input has been read, 0 to 1
     * @param before how many articles were done before this run
     */
    BatchProgress(Console console, DoubleSupplier share, long before) {
        this.console = console;
        this.share = share;
        this.before = before;
        this.shareBefore = share.getAsDouble();
        if (before > 0) {
            console.complain("going on after " + articles(before));
        }
    }

    /** To be asked after each article: whether to save now. */
    boolean due(Tally tally) {
        long now = System.nanoTime();
        if (now - told > BETWEEN_LINES.toNanos()) {
            told = now;
            console.complain(line(tally, (now - begin) / 1e9));
        }
        boolean due = now - saved > BETWEEN_SAVES.toNanos();
        saved = due ? now : saved;
        return due;
    }

    private String line(Tally tally, double seconds) {
        double rate = (tally.in() - before) / seconds;
        double read = share.getAsDouble();
        String left = read > shareBefore && read < 1
                ? ", about " + span(seconds * (1 - read) / (read - shareBefore)) + " left"
                : "";
        return String.format(
                Locale.ROOT, "%s, %.1f a second, %.0f %% of the input read%s", told(tally), rate, 100 * read, left);
    }

    /** What became of the articles so far. */
    static String told(Tally tally) {
        String skipped = tally.skipped() == 0 ? "" : ", " + tally.skipped() + " skipped";
        String failed = tally.failed() == 0 ? "" : ", " + tally.failed() + " failed";
        return articles(tally.in()) + skipped + failed;
    }

    private static String articles(long count) {
        return count == 1 ? "1 article" : String.format(Locale.ROOT, "%,d articles", count);
    }

    private static String span(double seconds) {
        return seconds < 90
                ? Math.round(seconds) + " s"
                : seconds < 5400
                        ? Math.round(seconds / 60) + " min"
                        : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }
}
