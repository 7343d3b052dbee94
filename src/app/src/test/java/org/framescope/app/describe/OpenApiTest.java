package org.framescope.app.describe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service describes every one of its addresses, and what it says about them holds. */
@QuarkusTest
class OpenApiTest {

    private JsonNode document;

    @BeforeEach
    void readTheDocument() throws Exception {
        document = Json.MAPPER.readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void namesEveryEndpoint() {
        Set<String> endpoints = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().fieldNames().forEachRemaining(m -> endpoints.add(m + " " + path.getKey())));
        assertEquals(
                new TreeSet<>(Set.of(
                        "post /api/v1/batches/{id}/samples",
                        "get /api/v1/batches/{id}/samples",
                        "get /api/v1/samples/{id}",
                        "delete /api/v1/samples/{id}",
                        "get /api/v1/samples/{id}/design",
                        "get /api/v1/samples/{id}/estimates",
                        "get /api/v1/samples/{id}/coders/{seat}/tasks",
                        "put /api/v1/samples/{id}/coders/{seat}/answers/{number}",
                        "get /api/v1/batches/{id}/outlets/{outlet}/notes",
                        "post /api/v1/batches/{id}/outlets/{outlet}/notes",
                        "delete /api/v1/batches/{id}/outlets/{outlet}/notes/{note}",
                        "get /api/v1/corrections",
                        "post /api/v1/corrections",
                        "get /api/v1/corrections/feed",
                        "post /api/v1/analyses",
                        "get /api/v1/analyses",
                        "delete /api/v1/people/{id}",
                        "delete /api/v1/reviews/{id}",
                        "delete /api/v1/reviews/{id}/findings/{finding}",
                        "delete /api/v1/reviews/{id}/readings/{reading}/marks/{mark}",
                        "delete /api/v1/reviews/{id}/settlements/{subject}",
                        "delete /api/v1/session",
                        "delete /api/v1/tokens/{id}",
                        "get /api/v1/audit",
                        "get /api/v1/desk",
                        "get /api/v1/desk/agreement",
                        "get /api/v1/desk/precision",
                        "post /api/v1/cms/{inbox}/drafts",
                        "get /api/v1/desk/cms",
                        "post /api/v1/desk/cms/incoming",
                        "delete /api/v1/desk/cms/incoming",
                        "post /api/v1/desk/cms/outgoing",
                        "delete /api/v1/desk/cms/outgoing",
                        "get /api/v1/desk/cms/deliveries",
                        "post /api/v1/desk/cms/deliveries",
                        "post /api/v1/desk/cms/deliveries/{id}",
                        "get /api/v1/desks",
                        "get /api/v1/people",
                        "get /api/v1/reviews",
                        "get /api/v1/reviews/{id}",
                        "get /api/v1/reviews/{id}/changes",
                        "get /api/v1/reviews/{id}/comparison",
                        "get /api/v1/reviews/{id}/exports/{form}",
                        "get /api/v1/reviews/{id}/readings",
                        "get /api/v1/reviews/{id}/readings/{reading}",
                        "get /api/v1/reviews/{id}/record",
                        "get /api/v1/session",
                        "get /api/v1/session/provider",
                        "post /api/v1/people/invitations",
                        "get /api/v1/tokens",
                        "post /api/v1/desks",
                        "post /api/v1/people",
                        "post /api/v1/people/{id}/password",
                        "post /api/v1/reviews",
                        "post /api/v1/reviews/{id}/comments",
                        "post /api/v1/reviews/{id}/drafts",
                        "post /api/v1/reviews/{id}/readings",
                        "post /api/v1/reviews/{id}/readings/{reading}/marks",
                        "post /api/v1/reviews/{id}/readings/{reading}/steps",
                        "post /api/v1/reviews/{id}/steps",
                        "post /api/v1/session",
                        "post /api/v1/tokens",
                        "put /api/v1/desk",
                        "put /api/v1/people/{id}",
                        "put /api/v1/reviews/{id}/findings/{finding}",
                        "put /api/v1/reviews/{id}/readings/{reading}/marks/{mark}",
                        "put /api/v1/reviews/{id}/settlements/{subject}",
                        "put /api/v1/session/password",
                        "get /api/v1/analyses/{id}",
                        "get /api/v1/analyses/{id}/article",
                        "delete /api/v1/analyses/{id}",
                        "post /api/v1/batches",
                        "get /api/v1/batches",
                        "get /api/v1/batches/{id}",
                        "get /api/v1/batches/{id}/events",
                        "get /api/v1/batches/{id}/items",
                        "get /api/v1/batches/{id}/results",
                        "get /api/v1/batches/{id}/tables/{table}",
                        "post /api/v1/batches/{id}/pause",
                        "post /api/v1/batches/{id}/resume",
                        "post /api/v1/batches/{id}/cancel",
                        "delete /api/v1/batches/{id}",
                        "get /api/v1/batches/{id}/outlets",
                        "get /api/v1/batches/{id}/outlets/{outlet}",
                        "get /api/v1/batches/{id}/outlets/{outlet}/articles",
                        "get /api/v1/batches/{id}/stories",
                        "get /api/v1/batches/{id}/stories/{story}",
                        "get /api/v1/extractions",
                        "post /api/v1/extractions",
                        "get /api/v1/outlet-rules",
                        "get /api/v1/outlet-rules/{domain}",
                        "put /api/v1/outlet-rules/{domain}",
                        "delete /api/v1/outlet-rules/{domain}",
                        "get /api/v1/findings",
                        "post /api/v1/wrong-findings",
                        "get /api/v1/rules",
                        "get /api/v1/rules/{id}",
                        "get /api/v1/style-packs",
                        "get /api/v1/style-packs/{id}",
                        "post /api/v1/style-packs/checks",
                        "get /api/v1/measures",
                        "get /api/v1/models",
                        "get /api/v1/models/{id}",
                        "get /api/v1/models/{id}/card",
                        "get /api/v1/examples",
                        "get /api/v1/lessons",
                        "post /api/v1/lessons",
                        "post /api/v1/lessons/checks",
                        "post /api/v1/lessons/drafts",
                        "get /api/v1/lessons/{id}",
                        "delete /api/v1/lessons/{id}",
                        "get /api/v1/lessons/{id}/file",
                        "get /api/v1/lessons/{id}/reveal",
                        "get /api/v1/lessons/{id}/result",
                        "post /api/v1/lessons/{id}/trials",
                        "post /api/v1/classes",
                        "get /api/v1/classes",
                        "get /api/v1/classes/{code}",
                        "delete /api/v1/classes/{code}",
                        "get /api/v1/classes/{code}/board",
                        "get /api/v1/classes/{code}/board/lesson",
                        "get /api/v1/classes/{code}/board/reveal",
                        "get /api/v1/classes/{code}/board/events",
                        "put /api/v1/classes/{code}/step",
                        "put /api/v1/classes/{code}/door",
                        "put /api/v1/classes/{code}/words/{id}",
                        "get /api/v1/classes/{code}/invitation",
                        "get /api/v1/classes/{code}/qr",
                        "post /api/v1/classes/{code}/pupils",
                        "get /api/v1/classes/{code}/lesson",
                        "post /api/v1/classes/{code}/marks",
                        "get /api/v1/classes/{code}/map",
                        "get /api/v1/classes/{code}/reveal",
                        "post /api/v1/classes/{code}/trials",
                        "get /api/v1/classes/{code}/result",
                        "get /api/v1/classes/{code}/events")),
                endpoints);
    }

    @Test
    void saysOfEachWhatItDoesAndHowItFails() {
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                String id = operation.path("operationId").asText();
                assertFalse(id.isEmpty(), operation.toString());
                assertFalse(operation.path("summary").asText().isEmpty(), id);
                assertTrue(
                        operation
                                .at("/responses/default/content/application~1problem+json")
                                .isObject(),
                        id);
                assertTrue(operation.path("responses").size() > 1, id);
            }
        }
    }

    @Test
    void givesEveryAnswerASchema() {
        for (JsonNode path : document.path("paths")) {
            for (Map.Entry<String, JsonNode> operation : path.properties()) {
                for (Map.Entry<String, JsonNode> response :
                        operation.getValue().path("responses").properties()) {
                    boolean empty = Set.of("204", "303").contains(response.getKey());
                    boolean described = response.getValue().path("content").findValue("schema") != null;
                    assertTrue(empty || described, operation.getValue().path("operationId") + " " + response.getKey());
                }
            }
        }
    }

    @Test
    void takesArticlesAndGivesReportsOfTheContract() {
        JsonNode analyze = document.at("/paths/~1api~1v1~1analyses/post");
        assertEquals(
                "#/components/schemas/Article",
                analyze.at("/requestBody/content/application~1json/schema/$ref").asText());
        assertEquals(
                "#/components/schemas/Report",
                analyze.at("/responses/201/content/application~1json/schema/$ref")
                        .asText());
        assertTrue(document.at("/components/schemas/Finding/properties/otherReadings")
                .isObject());
    }

    @Test
    void refersToNothingThatItLacks() {
        for (String reference : document.findValuesAsText("$ref")) {
            assertTrue(reference.startsWith("#/"), reference);
            assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
        }
    }
}
