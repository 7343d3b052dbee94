package org.framescope.engine.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.framescope.engine.extract.UnreadableInputException;
import org.framescope.engine.intake.Item;
import org.framescope.engine.io.Problem;

/** What is told about one article of a collection, such as a table or a web archive. */
public final class Collected {

    private Collected() {}

    /** The collection's own name for it, else its place. */
    public static JsonNode id(Item item, long place) {
        return item.id().isEmpty()
                ? JsonNodeFactory.instance.numberNode(place)
                : JsonNodeFactory.instance.textNode(item.id());
    }

    /** Why nothing could be extracted. */
    public static Problem problem(UnreadableInputException unreadable) {
        return switch (unreadable.matter()) {
            case TOO_LARGE -> Problem.of("too-large", "Too large", unreadable.getMessage());
            case TOO_COMPLEX -> Problem.of("too-complex", "Too many elements", unreadable.getMessage());
            case BINARY -> Problem.of("unreadable-input", "Neither page nor text", unreadable.getMessage());
        };
    }
}
