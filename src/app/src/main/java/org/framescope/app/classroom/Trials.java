package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.CaptionField;
import org.framescope.core.article.Field;
import org.framescope.core.article.Imprint;
import org.framescope.core.article.MainField;

/** Tries changes on a lesson's texts: analyses both, keeps neither. */
@Singleton
class Trials {

    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 80;

    private final Reports reports;

    @Inject
    Trials(Reports reports) {
        this.reports = reports;
    }

    TrialResponse run(Lesson lesson, TrialRequest request) {
        if (request.article() < 0 || request.article() >= lesson.articles().size()) {
            throw invalid("\"article\" to be the number of one of the lesson's texts, from 0");
        }
        Article article = lesson.articles().get(request.article());
        Article changed =
                request.outlet().map(name -> published(article, name)).orElseGet(() -> replaced(article, request));
        return TrialResponse.between(reports.of(article), reports.of(changed));
    }

    private static Article published(Article article, String outlet) {
        if (outlet.isBlank() || outlet.length() > LONGEST_NAME) {
            throw invalid("\"outlet\" to be a name of at most " + LONGEST_NAME + " characters");
        }
        Imprint old = article.imprint();
        Imprint imprint = new Imprint(
                old.id(),
                old.url(),
                Optional.of(outlet.strip()),
                old.byline(),
                old.dateline(),
                old.published(),
                old.language(),
                old.genre());
        return new Article(
                imprint,
                article.headline(),
                article.deck(),
                article.body(),
                article.captions(),
                article.embeds(),
                article.confidence());
    }

    private static Article replaced(Article article, TrialRequest request) {
        Field field = request.field()
                .flatMap(name -> Quotes.field(article, name))
                .orElseThrow(() -> invalid("\"field\" to be one that the text has, such as body, or an \"outlet\""));
        String old = article.text(field);
        int begin = request.begin().orElse(-1);
        int end = request.end().orElse(-1);
        if (begin < 0 || end <= begin || end > old.length()) {
            throw invalid("\"begin\" and \"end\" to enclose words of the field");
        }
        String text = request.text().orElse("");
        if (text.length() > LONGEST) {
            throw invalid("\"text\" to have at most " + LONGEST + " characters");
        }
        return with(article, field, old.substring(0, begin) + text + old.substring(end));
    }

    private static Article with(Article article, Field field, String text) {
        if (field instanceof CaptionField caption) {
            List<Caption> captions = new ArrayList<>(article.captions());
            Caption old = captions.get(caption.index());
            captions.set(caption.index(), new Caption(text, old.credit(), old.imageUrl()));
            return new Article(
                    article.imprint(),
                    article.headline(),
                    article.deck(),
                    article.body(),
                    captions,
                    article.embeds(),
                    article.confidence());
        }
        return new Article(
                article.imprint(),
                field == MainField.HEADLINE ? Optional.of(text) : article.headline(),
                field == MainField.DECK ? Optional.of(text) : article.deck(),
                field == MainField.BODY ? text : article.body(),
                article.captions(),
                article.embeds(),
                article.confidence());
    }

    private static ProblemException invalid(String expected) {
        return new ProblemException(
                ProblemKind.MALFORMED_REQUEST, "Expected " + expected + "; found something else. Correct it.");
    }
}
