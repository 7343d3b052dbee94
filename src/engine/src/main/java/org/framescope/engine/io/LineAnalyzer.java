package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.framescope.core.article.Article;
import org.framescope.engine.Framescope;

/** Answers lines of NDJSON, each for itself: a bad one costs the others nothing. Safe for many threads. */
public final class LineAnalyzer {

    private final Framescope framescope;
    private final Set<String> only;

    /**
     * Analyses with what is installed.
     *
     * @param only ids of the analyzers asked for; empty for all
     */
    public LineAnalyzer(Framescope framescope, Set<String> only) {
        this.framescope = framescope;
        this.only = Set.copyOf(only);
    }

    /** The report on the article in this line, or what is wrong with it. */
    public Answer analyze(Line line) {
        JsonNode id = ArticleId.of(line);
        if (line.overlong()) {
            return new Answer.Refused(id, tooLarge("line"), line.number());
        }
        try {
            Article article = ArticleReader.read(line.text());
            return new Answer.Reported(id, framescope.analyze(article, only), false);
        } catch (InvalidInputException invalid) {
            return new Answer.Refused(id, invalid.problem(), line.number());
        } catch (RuntimeException | StackOverflowError bug) {
            return new Answer.Refused(id, internal(bug), line.number());
        }
    }

    /** The problem of an input beyond {@link Json#MAX_BYTES}. */
    public static Problem tooLarge(String what) {
        return Problem.of(
                "too-large",
                "Too large",
                "Expected a " + what + " of at most " + Json.MAX_BYTES + " bytes; found more. Send the article alone.");
    }

    /** One article's bug must not cost the sender the other lines' reports, so it becomes that line's problem. */
    private static Problem internal(Throwable bug) {
        return Problem.of(
                "internal-error",
                "Internal error",
                "The article is well-formed, but its analysis broke off ("
                        + bug.getClass().getSimpleName() + "); please report this with the article.");
    }
}
