package org.framescope.train.sentence;

import java.util.ArrayList;
import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.framescope.core.sentence.SentenceFeatures;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;

/**
 * A corpus sentence as features with its label.
 *
 * @param features as {@link SentenceFeatures} orders them
 * @param group what must not stand on both sides of a split
 */
record LabelledSentence(List<Double> features, boolean label, String group) {

    LabelledSentence {
        features = List.copyOf(features);
    }

    static List<LabelledSentence> ofBias(List<Babe.Item> items) {
        return items.stream()
                .map(i -> new LabelledSentence(features(i.text()), i.biased(), i.outlet()))
                .toList();
    }

    static List<LabelledSentence> ofSubjectivity(List<CheckThat.Item> items) {
        return items.stream()
                .map(i -> new LabelledSentence(features(i.text()), i.subjective(), ""))
                .toList();
    }

    /** The mean over a corpus row's sentences: rows hold one sentence, a few hold two. */
    private static List<Double> features(String text) {
        List<double[]> vectors =
                SentenceFeatures.of(Reading.of(Article.ofBody(text)).body());
        List<Double> mean = new ArrayList<>();
        for (int i = 0; i < SentenceFeatures.all().size(); i++) {
            int feature = i;
            mean.add(vectors.stream().mapToDouble(v -> v[feature]).average().orElse(0));
        }
        return mean;
    }

    double[] vector() {
        return features.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
