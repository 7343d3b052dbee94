package org.framescope.app.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.app.problem.Wanted;
import org.framescope.core.analysis.Manual;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;

/** Makes examples of findings that are held to be wrong. */
@Singleton
class WrongFindings {

    private static final int FORMAT = 1;
    private static final int MOST = 20_000;

    private final Framescope framescope;

    @Inject
    WrongFindings(Framescope framescope) {
        this.framescope = framescope;
    }

    WrongFindingJson of(JsonNode article, String rule, String field, int begin, int end) throws InvalidInputException {
        Manual manual = framescope.register().analyzers().stream()
                .map(analyzer -> analyzer.manual())
                .filter(each -> each.rules().stream().anyMatch(r -> r.id().equals(rule)))
                .findFirst()
                .orElseThrow(() -> Wanted.invalid("rule", "the id of a rule that GET /api/v1/rules lists"));
        FieldText text = Reading.of(ArticleReader.read(article)).fields().stream()
                .filter(each -> each.field().wireName().equals(field))
                .findFirst()
                .orElseThrow(() -> Wanted.invalid("field", "a field that the article has"));
        if (begin < 0 || begin >= end || end > text.raw().length() || end - begin > MOST) {
            throw Wanted.invalid(
                    "end", "behind \"begin\" and inside the field, at most " + MOST + " characters from it");
        }
        Placeholders.Replaced replaced = Placeholders.around(text, begin, end);
        return new WrongFindingJson(
                FORMAT,
                rule,
                manual.id(),
                manual.revision(),
                "ignores",
                field,
                replaced.marked(),
                isStillFound(replaced, rule, field, manual.id()),
                framescope.version());
    }

    /** Whether the rule points at words of the passage where the sentences are all there is. */
    private boolean isStillFound(Placeholders.Replaced replaced, String rule, String field, String analyzer) {
        return framescope.analyze(alone(field, replaced.text()), Set.of(analyzer)).findings().stream()
                .map(reported -> reported.finding())
                .filter(finding -> finding.rule().equals(rule))
                .anyMatch(finding -> finding.passage().begin() < replaced.end()
                        && replaced.begin() < finding.passage().end());
    }

    private static Article alone(String field, String text) {
        boolean body = field.equals("body");
        boolean caption = field.startsWith("captions");
        return new Article(
                Imprint.NONE,
                Optional.of(text).filter(t -> field.equals("headline")),
                Optional.of(text).filter(t -> field.equals("deck")),
                body ? text : "",
                caption ? List.of(Caption.of(text)) : List.of(),
                List.of(),
                Map.of());
    }
}
