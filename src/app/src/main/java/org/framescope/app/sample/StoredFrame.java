package org.framescope.app.sample;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.framescope.app.store.KeptFigures;
import org.framescope.app.store.ProfileStore;
import org.framescope.app.store.sample.BatchFinding;
import org.framescope.app.store.sample.FindingWords;
import org.framescope.app.store.sample.SampleStore;
import org.framescope.core.article.Article;
import org.framescope.engine.batch.ArticleFigures;
import org.framescope.engine.batch.Surroundings;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.sample.Found;
import org.framescope.engine.sample.Frame;
import org.framescope.engine.sample.Passage;
import org.framescope.engine.sample.Sampled;

/**
 * The findings of a batch in the database, some articles at a time.
 *
 * @param batch its id
 */
record StoredFrame(UUID batch, ProfileStore profiles, SampleStore samples) implements Frame {

    /** Articles that are held in memory at once. */
    private static final int PORTION = 500;

    @Override
    public void each(Taker taker) throws IOException {
        List<KeptFigures> portion = profiles.figures(batch, 0, PORTION);
        for (long behind = 0; !portion.isEmpty(); portion = profiles.figures(batch, behind, PORTION)) {
            Map<Long, String> outlets = portion.stream()
                    .collect(Collectors.toMap(
                            KeptFigures::position,
                            own -> ArticleFigures.read(own.figures()).outlet().orElse("")));
            long last = portion.get(portion.size() - 1).position();
            for (BatchFinding own : samples.findings(batch, behind, last)) {
                taker.take(new Found(
                        own.item(),
                        own.place(),
                        own.finding(),
                        own.rule(),
                        own.severity(),
                        outlets.getOrDefault(own.item(), "")));
            }
            behind = last;
        }
    }

    @Override
    public Map<String, Long> words() {
        Map<String, Long> words = new TreeMap<>();
        List<KeptFigures> portion = profiles.figures(batch, 0, PORTION);
        while (!portion.isEmpty()) {
            portion.stream()
                    .map(own -> ArticleFigures.read(own.figures()))
                    .forEach(own -> words.merge(own.outlet().orElse(""), (long) own.words(), Long::sum));
            portion = profiles.figures(batch, portion.get(portion.size() - 1).position(), PORTION);
        }
        return words;
    }

    @Override
    public Map<Integer, Passage> passages(List<Sampled> findings) {
        List<Long> items = findings.stream().map(Sampled::item).distinct().toList();
        Map<String, FindingWords> words = samples.words(batch, items).stream()
                .collect(Collectors.toMap(own -> own.item() + ":" + own.place(), own -> own));
        Map<Long, Map<String, String>> texts = new HashMap<>();
        samples.articles(batch, items).forEach((item, json) -> texts.put(item, Surroundings.texts(article(json))));
        Map<Integer, Passage> passages = new HashMap<>();
        for (Sampled own : findings) {
            FindingWords found = words.get(own.item() + ":" + own.place());
            if (found != null && texts.containsKey(own.item())) {
                Surroundings around = Surroundings.of(texts.get(own.item()), found.field(), found.begin(), found.end());
                passages.put(own.number(), new Passage(found.field(), around.before(), found.text(), around.after()));
            }
        }
        return passages;
    }

    private static Article article(String json) {
        try {
            return ArticleReader.read(json);
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("a kept article cannot be read", impossible);
        }
    }
}
