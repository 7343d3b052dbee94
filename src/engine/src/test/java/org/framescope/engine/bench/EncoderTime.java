package org.framescope.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.engine.io.Json;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.LoadedModel;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.model.SentenceModel;

/** How long the installed encoders alone take over an article's body, on one thread and warm. */
final class EncoderTime {

    private static final int WARM = 2;
    private static final int ROUNDS = 5;

    private final List<String> bodies = new ArrayList<>();

    /** @param lines of NDJSON, an article each */
    EncoderTime(List<String> lines) throws IOException {
        for (String line : lines) {
            bodies.add(Json.MAPPER.readTree(line).get("body").asText());
        }
    }

    /** The articles as nobody has read them: what was said of a field is kept for as long as the field is. */
    private List<List<FieldText>> unread() {
        return bodies.stream()
                .map(body -> Reading.of(Article.ofBody(body)).fields())
                .toList();
    }

    /** Seconds an article: the least of several rounds over all of them. */
    double seconds() throws IOException {
        ModelFolder folder =
                new ModelFolder(Path.of(ModelSettings.ofSystem().folder().orElseThrow()));
        try (SentenceModel sentences =
                        SentenceModel.open(folder.newest("sentences").orElseThrow());
                AttributionModel attribution =
                        AttributionModel.open(folder.newest("attribution").orElseThrow());
                LoadedModel loaded = LoadedModel.open(folder.newest("wording").orElseThrow(), attribution)) {
            double least = Double.POSITIVE_INFINITY;
            for (int round = 0; round < WARM + ROUNDS; round++) {
                List<List<FieldText>> articles = unread();
                long begin = System.nanoTime();
                for (List<FieldText> article : articles) {
                    sentences.score(article);
                    attribution.tags(article);
                    loaded.tags(article);
                }
                double seconds = (System.nanoTime() - begin) / 1e9 / articles.size();
                least = round < WARM ? least : Math.min(least, seconds);
            }
            return least;
        }
    }
}
