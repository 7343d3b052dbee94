package org.framescope.engine.batch;

import java.io.IOException;

/** The figures of all articles of a batch, as often as they are asked for, always in the same order. */
@FunctionalInterface
public interface FiguresSource {

    /** Takes the figures of one article. */
    @FunctionalInterface
    interface Taker {
        /**
         * Takes them.
         *
         * @param item the article's place in the batch, from 1
         */
        void take(long item, ArticleFigures figures) throws IOException;
    }

    /** Hands all figures to {@code taker}. */
    void each(Taker taker) throws IOException;
}
