package org.framescope.app.outlet;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Outlets reply to their profiles, and what was wrong is said in public. */
@QuarkusTest
class RepliesTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" ]]> \u202E\uFFFE done";
    private static final String CORRECTIONS = "/api/v1/corrections";

    @Test
    void aNoteStandsBesideEveryProfileOfItsOutlet() throws Exception {
        String name = "note" + System.nanoTime() + ".example";
        String first = profiled(name) + "/outlets/" + name + "/notes";
        given().get(first).then().statusCode(200).body("$", hasSize(0));
        Response added = add(first, "Jane Doe, editor", HOSTILE);
        added.then().statusCode(201).body("said", equalTo(HOSTILE)).body("speaker", equalTo("Jane Doe, editor"));
        String second = profiled(name) + "/outlets/" + name + "/notes";
        given().get(second).then().body("$", hasSize(1)).body("[0].said", equalTo(HOSTILE));
        given().delete(second + "/" + added.path("id")).then().statusCode(204);
        given().delete(second + "/" + added.path("id")).then().statusCode(404);
        given().get(first).then().body("$", hasSize(0));
    }

    @Test
    void aNoteNeedsAnOutletASpeakerAndWords() throws Exception {
        String name = "odd" + System.nanoTime() + ".example";
        String batch = profiled(name);
        String notes = batch + "/outlets/" + name + "/notes";
        add(batch + "/outlets/nobody.example/notes", "Jane", "No.").then().statusCode(404);
        add("/api/v1/batches/00000000-0000-7000-8000-000000000000/outlets/x/notes", "Jane", "No.")
                .then()
                .statusCode(404);
        add(notes, "", "No.").then().statusCode(400);
        add(notes, "Jane", " ").then().statusCode(400);
        add(notes, "Jane", "x".repeat(5_001)).then().statusCode(400);
        add(notes, "Jane", "a\u0000b").then().statusCode(400);
        add(notes, "Jane\u001B[2J", "No.").then().statusCode(400);
    }

    @Test
    void correctionsAreAddedAndNeverChanged() throws Exception {
        Response logged = log("The rate of wire copy.", HOSTILE);
        logged.then().statusCode(201).body("outlet", equalTo("a.example"));
        String id = logged.path("id");
        given().get(CORRECTIONS + "?limit=1")
                .then()
                .body("items[0].id", equalTo(id))
                .body("items[0].reason", equalTo(HOSTILE));
        for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
            int status = given().contentType("application/json")
                    .body("{}")
                    .request(method, CORRECTIONS + "/" + id)
                    .statusCode();
            assertTrue(status == 404 || status == 405, method + ": " + status);
        }
        log("", "Why not.").then().statusCode(400);
        log("What", "").then().statusCode(400);
    }

    @Test
    void theFeedIsAtomWhateverWasWritten() throws Exception {
        log("Figures of <b>one</b> month & more", HOSTILE);
        Response feed = given().get(CORRECTIONS + "/feed");
        feed.then().statusCode(200);
        assertTrue(feed.contentType().startsWith("application/atom+xml"), feed.contentType());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.asByteArray()));
        assertEquals("feed", document.getDocumentElement().getLocalName());
        String content = document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "content")
                .item(0)
                .getTextContent();
        assertTrue(content.contains("Figures of <b>one</b> month & more"), content);
        assertTrue(content.contains("<script>alert(1)</script>"), content);
    }

    private static Response add(String notes, String speaker, String said) {
        return given().contentType("application/json")
                .body(Map.of("speaker", speaker, "said", said))
                .post(notes);
    }

    private static Response log(String corrected, String reason) {
        return given().contentType("application/json")
                .body(Map.of("outlet", "a.example", "corrected", corrected, "reason", reason))
                .post(CORRECTIONS);
    }

    private static String profiled(String outlet) throws InterruptedException {
        String batch = given().contentType("application/x-ndjson")
                .body(("{\"outlet\":\"" + outlet + "\",\"body\":\"Rain fell, officials said.\"}")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/batches?only=wording")
                .header("Location");
        for (int i = 0; i < 300 && !given().get(batch).<Boolean>path("profiled"); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return batch;
    }
}
