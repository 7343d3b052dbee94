package org.framescope.engine.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Answer;
import org.framescope.engine.io.ArticleAnalyzer;
import org.framescope.engine.io.ArticleId;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.Problem;

/** Answers the items of a batch with the bytes that {@code framescope batch} would write. Safe for many threads. */
public final class ItemAnalyzer {

    private final ArticleAnalyzer analyzer;
    private final EntryWriter writer;

    /**
     * Analyses with what is installed.
     *
     * @param only ids of the analyzers asked for; empty for all
     */
    public ItemAnalyzer(Framescope framescope, Set<String> only) {
        this.analyzer = new ArticleAnalyzer(framescope, only);
        this.writer = new EntryWriter(framescope);
    }

    /** The item's report, or the error in its place. */
    public RenderedEntry analyze(BatchItem item) {
        return writer.render(answer(item));
    }

    /** The error that stands in the place of an item's report. */
    public RenderedEntry refuse(BatchItem item, Problem problem) {
        return writer.render(new Answer.Refused(id(item), problem, item.place()));
    }

    private Answer answer(BatchItem item) {
        return switch (item.form()) {
            case LINE, OVERLONG -> analyzer.analyze(line(item));
            case ARTICLE -> article(item);
            case REFUSED -> new Answer.Refused(id(item), problem(item), item.place());
        };
    }

    private Answer article(BatchItem item) {
        try {
            return analyzer.analyze(ArticleReader.read(item.text()), id(item), true);
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("an article that was written cannot be read: " + item.place(), impossible);
        }
    }

    private static JsonNode id(BatchItem item) {
        return item.id().isEmpty() ? ArticleId.of(line(item)) : read(item.id(), JsonNode.class);
    }

    private static Line line(BatchItem item) {
        return new Line(item.place(), item.text(), item.form() == BatchItem.Form.OVERLONG);
    }

    private static Problem problem(BatchItem item) {
        return read(item.text(), Problem.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written cannot be read", impossible);
        }
    }
}
