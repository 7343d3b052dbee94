package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.article.Article;
import org.framescope.core.framing.FrameFacts;
import org.framescope.train.corpus.Hyperpartisan;

/**
 * One article with the readers' label and everything that was measured in it.
 *
 * @param outlet for the folds alone
 * @param twins the name of the near-duplicates that it belongs to
 * @param facts its mean sentence vector, for the folds by topic and the bounds of the domain
 */
record FramedArticle(
        String id,
        String outlet,
        String twins,
        Article article,
        int words,
        boolean oneSided,
        Map<String, Double> measures,
        FrameFacts facts) {

    FramedArticle {
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
    }

    /** All labelled articles whose sentences can be read. */
    static List<FramedArticle> read(List<Hyperpartisan.Item> items, RememberedReader reader) {
        List<String> twins =
                Bonds.twins(items.stream().map(i -> text(i.article())).toList());
        List<FramedArticle> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Hyperpartisan.Item item = items.get(i);
            String twin = twins.get(i);
            RememberedReader.Read own = reader.read(item.article());
            own.facts()
                    .ifPresent(facts -> read.add(new FramedArticle(
                            item.id(),
                            item.outlet(),
                            twin,
                            item.article(),
                            own.report().reading().body().words(),
                            item.hyperpartisan(),
                            own.measures(),
                            facts)));
        }
        return read;
    }

    String text() {
        return text(article);
    }

    private static String text(Article article) {
        return article.headline().orElse("") + "\n\n" + article.body();
    }
}
