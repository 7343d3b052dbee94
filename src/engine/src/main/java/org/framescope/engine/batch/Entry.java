package org.framescope.engine.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.framescope.core.article.Article;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportJson;

/**
 * One answer as the tables read it.
 *
 * @param article empty where the input could not be read as one
 * @param report empty where there is none
 * @param reason why there is no report, or why no analyzer read the article; empty where one did
 */
public record Entry(
        JsonNode id, Fate fate, Optional<Article> article, Optional<ReportJson> report, Optional<String> reason) {

    /** Looks at letters, whatever the language: that alone is no reading. */
    private static final String CHARACTERS = "characters";

    /** What became of an input. */
    public enum Fate {
        /** At least one analyzer read the article. */
        SCORED,
        /** The article was read by none, such as one that is not in English. */
        SKIPPED,
        /** There is an error in the report's place. */
        FAILED
    }

    static Entry refused(Answer.Refused refused) {
        return new Entry(
                refused.id(),
                Fate.FAILED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(refused.problem().title()));
    }

    static Entry reported(Answer.Reported reported, ReportJson report) {
        List<ReportJson.Status> statuses = report.analyzers().entrySet().stream()
                .filter(own -> !own.getKey().equals(CHARACTERS))
                .map(Map.Entry::getValue)
                .toList();
        boolean read = statuses.stream().anyMatch(own -> own.status().equals("ok"));
        boolean broken = statuses.stream().anyMatch(own -> own.status().equals("failed"));
        Fate fate = broken ? Fate.FAILED : read ? Fate.SCORED : Fate.SKIPPED;
        String unwanted = broken ? "failed" : "abstained";
        Optional<String> reason = fate == Fate.SCORED
                ? Optional.empty()
                : statuses.stream()
                        .filter(own -> own.status().equals(unwanted))
                        .flatMap(own -> own.reason().stream())
                        .findFirst()
                        .or(() -> Optional.of("no analyzer read it"));
        return new Entry(reported.id(), fate, Optional.of(reported.report().article()), Optional.of(report), reason);
    }

    /** The id as text. */
    String idText() {
        return id.isTextual() ? id.textValue() : Json.write(id);
    }

    /** A text of the article's imprint; empty where it has none. */
    String imprint(Function<Article, Optional<String>> part) {
        return article.flatMap(part).orElse("");
    }
}
