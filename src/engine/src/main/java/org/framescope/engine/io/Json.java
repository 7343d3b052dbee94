package org.framescope.engine.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** JSON as this project reads and writes it, with the limits of the contract. */
public final class Json {

    /** The largest article that is read, in bytes. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    /** Absent values are left out; numbers keep all their digits. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_BYTES)
                            .maxNumberLength(1000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** Reads one JSON value. Throws where it is malformed, too deep or followed by something else. */
    public static JsonNode read(String text) throws InvalidInputException {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isMissingNode()) {
                throw new InvalidInputException(Problem.of(
                        "malformed-json",
                        "Malformed JSON",
                        "Expected one JSON object that holds an article; found nothing."));
            }
            return node;
        } catch (JsonProcessingException malformed) {
            throw new InvalidInputException(malformed(malformed));
        }
    }

    /** Writes one value on one line. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a wire record cannot be written", impossible);
        }
    }

    /** Writes one value for a person to read. */
    public static String pretty(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a wire record cannot be written", impossible);
        }
    }

    /** The parser's own words hold pieces of the input, so only the place is told. */
    private static Problem malformed(JsonProcessingException malformed) {
        String place = malformed.getLocation() == null
                ? ""
                : " at line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr();
        boolean limit = malformed instanceof com.fasterxml.jackson.core.exc.StreamConstraintsException;
        if (limit) {
            return Problem.of(
                    "too-deep-or-long",
                    "JSON beyond the limits",
                    "Expected at most " + MAX_DEPTH + " levels of nesting and " + MAX_BYTES
                            + " bytes of text; found more" + place + ".");
        }
        return Problem.of(
                "malformed-json",
                "Malformed JSON",
                "Expected one JSON object that holds an article; the text stops being JSON" + place + ".");
    }
}
