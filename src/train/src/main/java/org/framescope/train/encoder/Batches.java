package org.framescope.train.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Cuts sentences into batches of similar length, so that little is spent on padding. */
final class Batches {

    static final int SIZE = 32;

    /**
     * Word pieces of a batch with its padding: what a step keeps in memory grows with them. Few sentences need more; those in a
     * small batch count for more than others.
     */
    private static final int MOST_PIECES = 1_536;

    /** Sentences that are sorted by length together: many batches, so that neighbors still change every epoch. */
    private static final int POOL = 32 * SIZE;

    private Batches() {}

    /** The batches of one epoch, in the order to learn them; the same for the same seed and epoch. */
    static List<List<TrainingSentence>> shuffled(List<TrainingSentence> sentences, long seed, int epoch) {
        Random random = new Random(seed * 31 + epoch);
        List<TrainingSentence> order = new ArrayList<>(sentences);
        Collections.shuffle(order, random);
        List<List<TrainingSentence>> batches = new ArrayList<>();
        for (int begin = 0; begin < order.size(); begin += POOL) {
            List<TrainingSentence> pool = order.subList(begin, Math.min(order.size(), begin + POOL));
            pool.sort(Comparator.comparingInt(example -> example.sentence().length()));
            for (int at = 0; at < pool.size(); ) {
                int end = end(pool, at);
                batches.add(List.copyOf(pool.subList(at, end)));
                at = end;
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** Where the batch ends that begins at {@code at}; the sentences behind it are no shorter. */
    private static int end(List<TrainingSentence> pool, int at) {
        int end = at + 1;
        while (end < pool.size()
                && end < at + SIZE
                && (end + 1 - at) * pool.get(end).sentence().length() <= MOST_PIECES) {
            end++;
        }
        return end;
    }
}
