package org.framescope.engine.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.framing.Domain;
import org.framescope.core.framing.FramesModel;
import org.framescope.core.framing.FramingModel;
import org.framescope.core.outlet.ReliabilityModel;

/**
 * The coefficients of a framing bundle, as they lie in its file.
 *
 * @param models the models whose answers they were learnt from: SHA-256 of each bundle's manifest by its id
 */
public record FramingFile(
        Map<String, String> models,
        Domain domain,
        FramingModel framing,
        FramesModel frames,
        ReliabilityModel reliability) {

    /** The file of a bundle that the models are read from. */
    public static final String NAME = "framing.json";

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    public FramingFile {
        models = Collections.unmodifiableMap(new TreeMap<>(models));
    }

    /** Reads the coefficients; throws where they are not whole or do not fit together. */
    static FramingFile read(byte[] json) throws IOException {
        return MAPPER.readValue(json, FramingFile.class);
    }

    /** The coefficients as a file. */
    public byte[] bytes() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }
}
