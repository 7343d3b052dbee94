package org.framescope.train.robustness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.core.sentence.SentenceScorer;

/** What a scorer says about corpus rows: the mean over its sentences, each by its length; most rows have one. */
final class Probabilities {

    private final SentenceScorer scorer;
    private final ToDoubleFunction<SentenceScore> question;
    private final Map<String, Double> known = new HashMap<>();

    Probabilities(SentenceScorer scorer, ToDoubleFunction<SentenceScore> question) {
        this.scorer = scorer;
        this.question = question;
    }

    /** Before and after, for each row that a variation has something to rewrite in; at most so many. */
    List<Shift> shifts(Variation variation, List<Row> rows, int most) {
        List<Shift> shifts = new ArrayList<>();
        for (Row row : rows) {
            if (shifts.size() == most) {
                break;
            }
            variation
                    .of(row.text())
                    .map(v -> new Shift(row.cluster(), plain(row.text()), probability(v.text()), v.direction()))
                    .ifPresent(shifts::add);
        }
        return shifts;
    }

    private double plain(String text) {
        return known.computeIfAbsent(text, this::probability);
    }

    private double probability(String text) {
        FieldText body = Reading.of(Article.ofBody(text)).body();
        List<SentenceScore> scores = scorer.score(List.of(body)).byField().get(0);
        double sum = 0;
        double words = 0;
        for (int i = 0; i < scores.size(); i++) {
            double own = 1
                    + body.tokens(body.sentences().get(i)).stream()
                            .filter(Token::counts)
                            .count();
            sum += own * question.applyAsDouble(scores.get(i));
            words += own;
        }
        if (words == 0) {
            throw new IllegalArgumentException("no sentence in " + text);
        }
        return sum / words;
    }
}
