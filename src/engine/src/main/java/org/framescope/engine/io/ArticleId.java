package org.framescope.engine.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.Optional;

/**
 * The id that a sender gave an article, found even where the rest of the text is no article: strings as they are,
 * numbers digit for digit.
 */
public final class ArticleId {

    private ArticleId() {}

    /** The id of the article in this JSON text, the line's number where none can be read. */
    public static JsonNode of(Line line) {
        return find(line.text()).orElseGet(() -> JsonNodeFactory.instance.numberNode(line.number()));
    }

    private static Optional<JsonNode> find(String json) {
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isId = parser.currentName().equals("id");
                JsonToken value = parser.nextToken();
                if (isId) {
                    return read(parser, value);
                }
                parser.skipChildren();
            }
            return Optional.empty();
        } catch (IOException malformed) {
            // What is wrong with the text is told where the article is read; here there is just no id.
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> read(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return Optional.of(JsonNodeFactory.instance.textNode(Unicode.wellFormed(parser.getText())));
        }
        boolean number = value == JsonToken.VALUE_NUMBER_INT || value == JsonToken.VALUE_NUMBER_FLOAT;
        return number
                ? Optional.of(JsonNodeFactory.instance.rawValueNode(new RawValue(parser.getText())))
                : Optional.empty();
    }
}
