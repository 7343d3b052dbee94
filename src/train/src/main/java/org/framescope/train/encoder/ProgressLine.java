package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Prints now and then where a run stands: epoch, batch, loss and the time left. */
final class ProgressLine implements Progress {

    private static final int EVERY = 20;
    private static final double MEMORY = 0.95;

    private final String run;
    private final PrintWriter out;
    private final LongSupplier nanos;
    private final long begin;
    private int steps;
    private double loss = Double.NaN;

    /** @param nanos a clock that only rises, as {@code System::nanoTime} */
    ProgressLine(String run, PrintWriter out, LongSupplier nanos) {
        this.run = run;
        this.out = out;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    @Override
    public void stepped(Step step) throws IOException {
        steps++;
        loss = Double.isNaN(loss) ? step.loss() : MEMORY * loss + (1 - MEMORY) * step.loss();
        if (step.done() % EVERY != 0 && step.left() > 0) {
            return;
        }
        long perStep = (nanos.getAsLong() - begin) / steps;
        Duration left = Duration.ofNanos(perStep * step.left());
        out.printf(
                Locale.ROOT,
                "%s: epoch %d/%d, batch %d/%d, loss %.4f, %d ms a batch, %d:%02d left%n",
                run,
                step.epoch() + 1,
                step.epochs(),
                step.batch() + 1,
                step.batches(),
                loss,
                perStep / 1_000_000,
                left.toMinutes(),
                left.toSecondsPart());
        out.flush();
    }
}
