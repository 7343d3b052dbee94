package org.framescope.app.campaign;

import java.util.Locale;

/**
 * What a campaign came to.
 *
 * @param kills that hit a process while the batch ran
 * @param articles that came in
 * @param answered how many have an answer
 * @param counted what the batch itself counts: scored, skipped and failed
 * @param reports kept for the batch
 * @param takenAgain articles that were taken more than once, so that a kill hit work
 * @param same whether the results are the bytes that an undisturbed command line gives
 * @param secondsToGoOn from the database's return until the next answer; negative where it was never stopped
 * @param seconds the whole batch took
 */
record Outcome(
        int kills,
        long articles,
        long answered,
        long counted,
        long reports,
        long takenAgain,
        boolean same,
        double secondsToGoOn,
        double seconds) {

    long lost() {
        return articles - answered;
    }

    /** Answers that were counted twice, or reports beyond one an article. */
    long duplicated() {
        return Math.max(counted - answered, 0) + Math.max(reports - articles, 0);
    }

    /** As lines of a table. */
    String table() {
        return String.format(
                Locale.ROOT,
                "kills\t%d%narticles in\t%d%nanswered\t%d%nlost\t%d%nduplicated\t%d%ntaken more than once\t%d%n"
                        + "same bytes as the command line\t%s%nseconds from the database's return to the next"
                        + " answer\t%.1f%nseconds in all\t%.0f%n",
                kills,
                articles,
                answered,
                lost(),
                duplicated(),
                takenAgain,
                same ? "yes" : "no",
                secondsToGoOn,
                seconds);
    }
}
