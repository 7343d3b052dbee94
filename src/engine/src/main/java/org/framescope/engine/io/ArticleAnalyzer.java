package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.framescope.core.analysis.Style;
import org.framescope.core.article.Article;
import org.framescope.engine.Framescope;

/** Answers articles one by one, each for itself: a bad one costs the others nothing. Safe for many threads. */
public final class ArticleAnalyzer {

    private final Framescope framescope;
    private final Set<String> only;
    private final Style style;

    /**
     * Analyses with what is installed.
     *
     * @param only ids of the analyzers asked for; empty for all
     */
    public ArticleAnalyzer(Framescope framescope, Set<String> only) {
        this(framescope, only, framescope.neutral());
    }

    /**
     * The same for a desk.
     *
     * @param only ids of the analyzers asked for; empty for all
     * @param style what the desk wants done with findings
     */
    public ArticleAnalyzer(Framescope framescope, Set<String> only, Style style) {
        this.framescope = framescope;
        this.only = Set.copyOf(only);
        this.style = style;
    }

    /** The report on the article that this line holds as JSON, or what is wrong with it. */
    public Answer analyze(Line line) {
        JsonNode id = ArticleId.of(line);
        if (line.overlong()) {
            return new Answer.Refused(id, tooLarge(), line.number());
        }
        try {
            return analyze(ArticleReader.read(line.text()), id, line.number(), false);
        } catch (InvalidInputException invalid) {
            return new Answer.Refused(id, invalid.problem(), line.number());
        }
    }

    /**
     * The report on an article.
     *
     * @param extracted whether the input was no Article yet
     */
    public Answer analyze(Article article, JsonNode id, boolean extracted) {
        return analyze(article, id, 1, extracted);
    }

    private Answer analyze(Article article, JsonNode id, long line, boolean extracted) {
        try {
            return new Answer.Reported(id, framescope.analyze(article, only, style), extracted);
        } catch (RuntimeException | StackOverflowError bug) {
            return new Answer.Refused(id, internal(bug), line);
        }
    }

    private static Problem tooLarge() {
        return Problem.of(
                "too-large",
                "Too large",
                "Expected an article of at most " + Json.MAX_BYTES + " bytes; found more. Send one article at a time.");
    }

    /** One article's bug must not cost the sender the other reports, so it becomes that article's problem. */
    private static Problem internal(Throwable bug) {
        return Problem.of(
                "internal",
                "Internal error",
                "The article is well-formed, but its analysis broke off ("
                        + bug.getClass().getSimpleName() + "); please report this with the article.");
    }
}
