package org.framescope.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/**
 * The body of a piece, as other articles may hold it whole: as their own body, or as a document that they show. By the body
 * alone, for headlines are what is rewritten most; and not by its hash, for an article that shows the piece has another one.
 *
 * @param text of the body; a blank one is held by nothing
 */
public record WholeBody(String text) {

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]+");

    /** As JSON has it, quotation marks included: it stands in whatever holds the body, and in other articles where it is short. */
    String json() {
        return Json.write(text);
    }

    /** Its longest run of ASCII letters, which JSON writes as they are: it is in few other articles. */
    String longestWord() {
        return NO_LETTER
                .splitAsStream(text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Whether some JSON is, or has in it, an article that holds the body; what is no JSON holds nothing. */
    public boolean isIn(String json) {
        if (text.isBlank()) {
            return false;
        }
        try {
            JsonNode read = Json.read(json);
            Stream<String> documents =
                    read.findValues("embeds").stream().flatMap(embeds -> embeds.findValuesAsText("text").stream());
            List<String> bodies = read.findValuesAsText("body");
            return Stream.concat(bodies.stream(), documents).anyMatch(text::equals);
        } catch (InvalidInputException noJson) {
            // An item of a batch that will be refused.
            return false;
        }
    }
}
