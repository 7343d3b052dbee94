package org.framescope.app.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.framescope.app.problem.ProblemJson;
import org.framescope.engine.io.ArticleJson;
import org.framescope.engine.io.Json;

/** The JSON Schemas of article, report and problem, put together as the components of an OpenAPI document. */
final class WireSchemas {

    private static final String COMPONENTS = "#/components/schemas/";

    private WireSchemas() {}

    /** An OpenAPI document that has nothing but components. */
    static String asOpenApi() {
        ObjectNode schemas = Json.MAPPER.createObjectNode();
        add(schemas, "Article", ArticleJson.class, "article.schema.json");
        add(schemas, "Report", ArticleJson.class, "report.schema.json");
        add(schemas, "Problem", ProblemJson.class, "problem.schema.json");
        ObjectNode document = Json.MAPPER.createObjectNode().put("openapi", "3.1.0");
        document.putObject("components").set("schemas", schemas);
        return Json.write(document)
                .replace("\"#/$defs/", "\"" + COMPONENTS)
                .replace("\"urn:framescope:schema:article\"", "\"" + COMPONENTS + "Article\"");
    }

    /** The parts that a schema defines for itself become components beside it. */
    private static void add(ObjectNode schemas, String name, Class<?> neighbor, String resource) {
        ObjectNode schema = read(neighbor, resource);
        JsonNode parts = schema.path("$defs");
        parts.properties().forEach(part -> schemas.set(part.getKey(), part.getValue()));
        schemas.set(name, schema.without(List.of("$defs", "$id", "$schema")));
    }

    private static ObjectNode read(Class<?> neighbor, String resource) {
        try (InputStream in = neighbor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource + " beside " + neighbor.getName());
            }
            return (ObjectNode) Json.MAPPER.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
