package org.framescope.train.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.framing.FramingModel;
import org.framescope.train.protocol.ClusterBootstrap;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.robustness.Variant;
import org.framescope.train.robustness.Variation;

/** How far a framing moves when names and words of two sides are exchanged all over an article. */
final class FramingMirrors {

    /** Every other form of an article is read anew by both encoders, so that there are few of each, of ordinary length. */
    private static final int MOST_MOVES = 20;

    private static final int SHORTEST = 120;
    private static final int LONGEST = 320;

    private FramingMirrors() {}

    /** The move of one article: from left to right where the exchange has sides. */
    private record Move(String id, double shift) {}

    /** @param answers each with the model that had not seen its article */
    static List<FigureRow> rows(List<FramingAnswer> answers, RememberedReader reader) {
        List<FramingAnswer> ordinary = answers.stream()
                .filter(a -> a.article().words() >= SHORTEST && a.article().words() <= LONGEST)
                .toList();
        List<FigureRow> rows = new ArrayList<>();
        for (Variation variation : Variation.mirrors()) {
            List<Move> moves = new ArrayList<>();
            for (FramingAnswer answer : ordinary) {
                if (moves.size() < MOST_MOVES) {
                    move(answer, variation, reader).ifPresent(moves::add);
                }
            }
            if (!moves.isEmpty()) {
                rows.add(row(variation.name(), "mean-shift", moves, false));
                rows.add(row(variation.name(), "mean-absolute-shift", moves, true));
            }
        }
        return rows;
    }

    private static Optional<Move> move(FramingAnswer answer, Variation variation, RememberedReader reader) {
        Article article = answer.article().article();
        Optional<Variant> body = variation.of(article.body());
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> headline = article.headline()
                .map(own -> variation.of(own).map(Variant::text).orElse(own));
        Article other = new Article(
                article.imprint(),
                headline,
                article.deck(),
                body.get().text(),
                article.captions(),
                article.embeds(),
                article.confidence());
        FramingModel model = answer.model();
        double before = model.probability(answer.article().measures());
        double after = model.probability(reader.read(other).measures());
        int direction = body.get().direction() == 0 ? 1 : body.get().direction();
        return Optional.of(new Move(answer.article().id(), direction * (after - before)));
    }

    private static FigureRow row(String name, String figure, List<Move> moves, boolean absolute) {
        List<Double> interval = new ClusterBootstrap<>(moves, Move::id).interval(m -> mean(m, absolute));
        return new FigureRow(
                "mirror." + name, FramingExamination.SYSTEM, figure, mean(moves, absolute), interval, moves.size());
    }

    private static double mean(List<Move> moves, boolean absolute) {
        return moves.stream()
                .mapToDouble(m -> absolute ? Math.abs(m.shift()) : m.shift())
                .average()
                .orElse(0);
    }
}
