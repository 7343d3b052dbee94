package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Measure;
import org.framescope.core.article.Article;
import org.framescope.core.outlet.OutletMeasure;
import org.framescope.core.outlet.OutletProfile;
import org.framescope.train.corpus.RatedOutlets;

/**
 * An outlet with its raters' consensus and what was measured in its articles.
 *
 * @param articles each one's framing measures by name
 * @param measures as the outlet's profile has them
 */
record RatedOutlet(String domain, double quality, List<Map<String, Double>> articles, List<OutletMeasure> measures) {

    /** So many articles of an outlet are read, and no fewer. */
    static final int ARTICLES = 20;

    RatedOutlet {
        articles = List.copyOf(articles);
        measures = List.copyOf(measures);
    }

    static RatedOutlet of(String domain, double quality, List<Map<String, Double>> articles) {
        List<List<Measure>> reports = articles.stream()
                .map(own -> own.entrySet().stream()
                        .map(e -> new Measure(e.getKey(), e.getValue(), Optional.empty(), 1))
                        .toList())
                .toList();
        return new RatedOutlet(
                domain,
                quality,
                articles,
                OutletProfile.of(domain, reports, Optional.empty()).measures());
    }

    static List<RatedOutlet> read(List<RatedOutlets.Item> items, RememberedReader reader) {
        List<RatedOutlet> outlets = new ArrayList<>();
        for (RatedOutlets.Item item : items) {
            List<Map<String, Double>> measures = new ArrayList<>();
            for (Article article : item.articles()) {
                measures.add(reader.read(article).measures());
            }
            outlets.add(of(item.domain(), item.quality(), measures));
        }
        return outlets;
    }
}
