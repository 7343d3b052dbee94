package org.framescope.app.message;

import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does something again and again on a thread of its own, whatever becomes of it each time. */
public final class Beat {

    private static final Logger LOG = Logger.getLogger(Beat.class);
    private static final int SECONDS = 2;

    private final Thread thread;
    private final Runnable work;
    private volatile boolean stopped;

    /**
     * Prepares a thread.
     *
     * @param work done every two seconds
     */
    public Beat(String name, Runnable work) {
        this.work = work;
        this.thread = new Thread(this::live, name);
        thread.setDaemon(true);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Ends; what is being done is interrupted. */
    public void stop() {
        stopped = true;
        thread.interrupt();
    }

    private void live() {
        while (!stopped) {
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.warnf(
                        "%s: the database cannot be reached (%s); trying on",
                        thread.getName(), failed.getClass().getName());
            } catch (Error broken) {
                LOG.errorf(
                        "%s: failed (%s); trying on",
                        thread.getName(), broken.getClass().getName());
            }
            try {
                TimeUnit.SECONDS.sleep(SECONDS);
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }
}
