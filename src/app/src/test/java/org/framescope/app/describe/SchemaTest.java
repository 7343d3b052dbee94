package org.framescope.app.describe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real answers are what the published schemas say, to the last property. */
@QuarkusTest
class SchemaTest {

    private JsonNode document;

    @BeforeEach
    void readTheDocument() throws Exception {
        document = Json.MAPPER.readTree(given().get("/q/openapi?format=json").asString());
        close(document.path("components"));
    }

    @Test
    void theShippedExampleIsAnArticle() throws Exception {
        JsonNode examples = Json.MAPPER.readTree(given().get("/api/v1/examples").asString());
        assertFalse(examples.isEmpty());
        for (JsonNode example : examples) {
            holds("Article", example.path("article"));
            holds("Example", example);
        }
    }

    @Test
    void theReportOnTheShippedExampleIsAReport() throws Exception {
        JsonNode example = Json.MAPPER
                .readTree(given().get("/api/v1/examples").asString())
                .get(0)
                .path("article");
        Response report = post("application/json", example.toString());
        assertEquals(200, report.statusCode());
        holds("Report", Json.MAPPER.readTree(report.asString()));
    }

    @Test
    void theReportOnLooseTextIsAReportWithItsArticle() throws Exception {
        Response report =
                post("text/plain", "Rain fell\n\nRain fell on the city for three days, the mayor said on Monday.");
        JsonNode wire = Json.MAPPER.readTree(report.asString());
        assertFalse(wire.path("article").isMissingNode());
        holds("Report", wire);
    }

    @Test
    void anExtractionAndAProblemAreWhatTheySay() throws Exception {
        String extraction = given().contentType("text/plain")
                .body("Rain fell.")
                .post("/api/v1/extractions")
                .asString();
        holds("Extraction", Json.MAPPER.readTree(extraction));
        holds("Problem", Json.MAPPER.readTree(given().get("/nowhere").asString()));
    }

    @Test
    void listsAreWhatTheySay() throws Exception {
        given().contentType("application/json")
                .body("{\"body\":\"Rain fell.\"}")
                .post("/api/v1/analyses");
        holds(
                "AnalysisPage",
                Json.MAPPER.readTree(given().get("/api/v1/analyses").asString()));
        holds(
                "FindingPage",
                Json.MAPPER.readTree(given().get("/api/v1/findings").asString()));
        for (JsonNode rule : Json.MAPPER.readTree(given().get("/api/v1/rules").asString())) {
            holds("Rule", rule);
        }
        for (JsonNode measure :
                Json.MAPPER.readTree(given().get("/api/v1/measures").asString())) {
            holds("MeasureDefinition", measure);
        }
    }

    private static Response post(String type, String body) {
        return given().contentType(type).body(body).post("/api/v1/analyses?store=false");
    }

    private void holds(String component, JsonNode answer) {
        ObjectNode root = document.deepCopy();
        root.put("$ref", "#/components/schemas/" + component);
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
        assertEquals(Set.<ValidationMessage>of(), schema.validate(answer), component);
    }

    /** Clients must bear new properties, but our own answers may hold none that the document lacks. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(SchemaTest::close);
    }
}
