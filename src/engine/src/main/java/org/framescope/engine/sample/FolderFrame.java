package org.framescope.engine.sample;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.engine.batch.FinishedBatch;

/**
 * The findings in a finished batch's folder.
 *
 * @param batch that folder
 */
public record FolderFrame(FinishedBatch batch) implements Frame {

    @Override
    public void each(Taker taker) throws IOException {
        Places places = new Places();
        batch.findings(row -> taker.take(new Found(
                row.item(), places.next(row.item()), row.finding(), row.rule(), row.severity(), row.outlet())));
    }

    @Override
    public Map<String, Long> words() throws IOException {
        Map<String, Long> words = new TreeMap<>();
        batch.figures((item, figures) -> words.merge(figures.outlet().orElse(""), (long) figures.words(), Long::sum));
        return words;
    }

    @Override
    public Map<Integer, Passage> passages(List<Sampled> findings) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        findings.forEach(own -> numbers.put(own.name(), own.number()));
        Map<Integer, Passage> passages = new HashMap<>();
        Places places = new Places();
        batch.findings(row -> {
            Integer number = numbers.get(row.item() + ":" + places.next(row.item()));
            if (number != null) {
                passages.put(
                        number,
                        new Passage(
                                row.field(),
                                row.around().before(),
                                row.text(),
                                row.around().after()));
            }
        });
        return passages;
    }

    /** Counts the findings of each article. */
    private static final class Places {
        private long item;
        private int next;

        int next(long of) {
            next = of == item ? next + 1 : 0;
            item = of;
            return next;
        }
    }
}
