package org.framescope.app.classroom;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.framescope.app.FreshHome;
import org.framescope.app.store.ClassroomStore;
import org.framescope.app.store.people.Desk;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class over REST: what its teacher and its pupils can do, and every refusal. */
@QuarkusTest
@QuarkusTestResource(FreshHome.class)
class ClassroomTest {

    private static final String SENTENCE = "voice/0/headline/0";

    @Inject
    ClassroomStore store;

    private String code;

    @BeforeEach
    void openClass() {
        store.list(Desk.FIRST).forEach(c -> store.delete(c.id()));
        code = open("skate-park");
    }

    @Test
    void everybodyMayReadTheShippedLessonsWithoutTheirAnswers() {
        given().get("/api/v1/lessons")
                .then()
                .statusCode(200)
                .body("id", hasItems("skate-park", "two-buses"))
                .body("find { it.id == 'skate-park' }.reading[0].formula", containsString("0.39"));
        String lesson = given().get("/api/v1/lessons/skate-park")
                .then()
                .statusCode(200)
                .body("texts", hasSize(1))
                .body("tickets", hasSize(2))
                .body("cards", hasSize(4))
                .extract()
                .asString();
        for (String secret : List.of("accept", "teacher", "\"why\"", "findings")) {
            assertFalse(lesson.contains(secret), secret);
        }
        given().get("/api/v1/lessons/skate-park/result").then().statusCode(200).body("figure", nullValue());
        problem(given().get("/api/v1/lessons/nowhere"), 404, "not-found");
    }

    @Test
    void theRevealBringsTheToolsMarksAndWhereItMayBeCaughtOut() {
        given().get("/api/v1/lessons/skate-park/reveal")
                .then()
                .statusCode(200)
                .body("reports[0].findings.size()", greaterThan(3))
                .body("catches[0].findings", hasSize(1))
                .body("catches[1].findings", hasSize(0))
                .body("key[1].accept", equalTo(List.of("outlet")));
    }

    @Test
    void aTrialSaysWhatMovesAndKeepsNothing() {
        int before = given().get("/api/v1/analyses").path("items.size()");
        Map<String, Object> change = Map.of("article", 0, "field", "headline", "begin", 27, "end", 35, "text", "long");
        attempt("/api/v1/lessons/skate-park/trials", change)
                .then()
                .statusCode(200)
                .body("gone[0].text", equalTo("shameful"))
                .body("fresh", hasSize(0));
        attempt("/api/v1/lessons/skate-park/trials", Map.of("article", 0, "outlet", "City Radio"))
                .then()
                .statusCode(200)
                .body("gone", hasSize(0))
                .body("fresh", hasSize(0))
                .body("moved", hasSize(0));
        assertEquals(before, (int) given().get("/api/v1/analyses").path("items.size()"));
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("article", 9, "outlet", "x"),
                Map.of("article", 0),
                Map.of("article", 0, "field", "byline", "begin", 0, "end", 1),
                Map.of("article", 0, "field", "body", "begin", 5, "end", 2),
                Map.of("article", 0, "field", "body", "begin", 0, "end", 99999),
                Map.of("article", 0, "field", "body", "begin", 0, "end", 3, "text", "x".repeat(401)),
                Map.of("article", 0, "outlet", " "))) {
            problem(attempt("/api/v1/lessons/skate-park/trials", wrong), 400, "malformed-request");
        }
    }

    @Test
    void aPupilJoinsUnderADrawnNameAndKeepsTheSeat() {
        Response joined = join(code, Map.of());
        joined.then()
                .statusCode(201)
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/api/v1/classes/" + code))
                .body("step", equalTo("lobby"))
                .body("marks", hasSize(0));
        String name = joined.path("name");
        assertTrue(name.matches("[A-Z][a-z]+ [A-Z][a-z]+"), name);
        pupil(joined).get("/api/v1/classes/" + code).then().statusCode(200).body("name", equalTo(name));
        assertFalse(given().get("/api/v1/classes/" + code + "/board")
                .asString()
                .contains(joined.cookie("framescope-seat")));
    }

    @Test
    void codesAreReadInSmallLettersTooAndTheKeyOfTheQrCodeLeadsIn() {
        join(code.toLowerCase(java.util.Locale.ROOT), Map.of()).then().statusCode(201);
        String key = given().get("/api/v1/classes/" + code + "/board").path("classroom.joinKey");
        join(code, Map.of("key", key)).then().statusCode(201);
        problem(join("BBBBB", Map.of("key", key)), 404, "not-found");
    }

    @Test
    void whoHasNoSeatLearnsNothingNotEvenWhetherThereIsAClass() {
        String here = given().get("/api/v1/classes/" + code).asString();
        String nowhere = given().get("/api/v1/classes/BCDFG").asString();
        assertEquals(nowhere, here);
        for (String path : List.of("", "/lesson", "/map", "/reveal", "/result", "/events")) {
            problem(given().get("/api/v1/classes/" + code + path), 401, "no-seat");
        }
        problem(attempt("/api/v1/classes/" + code + "/marks", Map.of("marks", List.of())), 401, "no-seat");
        String other = open("two-buses");
        RequestSpecification stranger =
                given().cookie("framescope-seat", join(other, Map.of()).cookie("framescope-seat"));
        problem(stranger.get("/api/v1/classes/" + code), 401, "no-seat");
    }

    @Test
    void stepsOpenInTheirOrder() {
        Response me = join(code, Map.of());
        for (String path : List.of("/map", "/reveal", "/result")) {
            problem(pupil(me).get("/api/v1/classes/" + code + path), 409, "not-yet");
        }
        problem(send(me, mark(SENTENCE, "outlet", 1)), 409, "not-yet");
        problem(
                pupil(me)
                        .contentType("application/json")
                        .body(Map.of("article", 0, "outlet", "x"))
                        .post("/api/v1/classes/" + code + "/trials"),
                409,
                "not-yet");
        step("mark");
        send(me, mark(SENTENCE, "outlet", 1)).then().statusCode(200);
        problem(pupil(me).get("/api/v1/classes/" + code + "/reveal"), 409, "not-yet");
        step("reveal");
        pupil(me).get("/api/v1/classes/" + code + "/reveal").then().statusCode(200);
        pupil(me)
                .get("/api/v1/classes/" + code + "/lesson")
                .then()
                .statusCode(200)
                .body("id", equalTo("skate-park"));
        problem(
                given().contentType("application/json")
                        .body(Map.of("step", "party"))
                        .put("/api/v1/classes/" + code + "/step"),
                400,
                "invalid-parameter");
    }

    @Test
    void aMarkSentTwiceIsOneAndTheLaterTurnStands() {
        Response me = join(code, Map.of());
        step("mark");
        Map<String, Object> first = mark(SENTENCE, "outlet", 5);
        send(me, first).then().statusCode(200).body("[0].answer", equalTo("outlet"));
        send(me, first).then().statusCode(200);
        send(me, mark(SENTENCE, "quoted", 4)).then().body("[0].answer", equalTo("outlet"));
        send(me, mark(SENTENCE, "unsure", 6)).then().body("[0].answer", equalTo("unsure"));
        board().body("map.places.size()", equalTo(1)).body("map.places[0].answers.unsure", equalTo(1));
        send(me, mark(SENTENCE, "none", 7)).then().statusCode(200);
        board().body("map.places.size()", equalTo(0));
    }

    @Test
    void whatWasSaidStaysAfterItsStepAndWhatComesLateIsTaken() {
        Response me = join(code, Map.of());
        step("mark");
        send(me, mark(SENTENCE, "outlet", 1)).then().statusCode(200);
        step("reveal");
        send(me, mark(SENTENCE, "quoted", 2)).then().statusCode(200).body("[0].answer", equalTo("outlet"));
        send(me, mark("caption/0/0", "belongs", 3)).then().statusCode(200).body("[0].answer", equalTo("belongs"));
    }

    @Test
    void takesOnlyMarksThatTheLessonAsksFor() {
        Response me = join(code, Map.of());
        step("mark");
        for (Map<String, Object> wrong : List.of(
                mark("voice/0/headline/1", "outlet", 1),
                mark(SENTENCE, "true", 1),
                mark("word/0/body/0-9999", "outlet", 1),
                mark("x".repeat(200), "outlet", 1))) {
            problem(send(me, wrong), 400, "not-a-mark");
        }
        problem(send(me, Map.of("slot", SENTENCE)), 400, "not-a-mark");
        Map<String, Object> long_ = new java.util.HashMap<>(mark("wall/0", "said", 1));
        long_.put("words", "x".repeat(281));
        problem(send(me, long_), 400, "not-a-mark");
        problem(
                pupil(me).contentType("application/json").body("{").post("/api/v1/classes/" + code + "/marks"),
                400,
                "malformed-json");
        problem(
                pupil(me).contentType("application/json").body("[]").post("/api/v1/classes/" + code + "/marks"),
                400,
                "malformed-request");
        board().body("map.places", hasSize(0));
    }

    @Test
    void pupilsSeeTheClassWithoutNamesAndOnlyFromThreeOn() {
        Response me = join(code, Map.of());
        step("map");
        send(me, mark(SENTENCE, "outlet", 1));
        pupil(me)
                .get("/api/v1/classes/" + code + "/map")
                .then()
                .body("hidden", equalTo(true))
                .body("places", hasSize(0));
        send(join(code, Map.of()), mark(SENTENCE, "outlet", 1));
        Response third = join(code, Map.of());
        send(third, mark(SENTENCE, "quoted", 1));
        String map = pupil(me)
                .get("/api/v1/classes/" + code + "/map")
                .then()
                .body("hidden", equalTo(false))
                .body("places[0].answers.outlet", equalTo(2))
                .body("places[0].answers.quoted", equalTo(1))
                .extract()
                .asString();
        assertFalse(map.contains(third.path("name")), "a name");
    }

    @Test
    void wordsAreSeenByOthersOnlyOnceTheTeacherApproves() {
        Response me = join(code, Map.of());
        join(code, Map.of());
        join(code, Map.of());
        step("map");
        Map<String, Object> mark = new java.util.HashMap<>(mark("wall/0", "said", 1));
        mark.put("words", "I would ask <b>Ann</b>");
        send(me, mark).then().statusCode(200);
        String map = "/api/v1/classes/" + code + "/map";
        pupil(me).get(map).then().body("words", hasSize(0));
        String id = board().body("said[0].review", equalTo("waiting")).extract().path("said[0].id");
        review(id, true).statusCode(204);
        pupil(me).get(map).then().body("words[0].words", equalTo("I would ask <b>Ann</b>"));
        mark.putAll(Map.of("id", UUID.randomUUID().toString(), "turn", 2, "words", "Something else"));
        step("dossier");
        send(me, mark).then().statusCode(200);
        step("map");
        pupil(me).get(map).then().body("words", hasSize(0));
        review(id, true).statusCode(404);
        review(mark.get("id").toString(), false).statusCode(204);
        board().body("said[0].review", equalTo("refused"));
    }

    @Test
    void theDoorCanBeClosed() {
        given().contentType("application/json")
                .body(Map.of("open", false))
                .put("/api/v1/classes/" + code + "/door")
                .then()
                .statusCode(200)
                .body("door", equalTo(false));
        problem(join(code, Map.of()), 409, "class-closed");
    }

    @Test
    void anEndedClassIsGoneWithEverything() {
        Response me = join(code, Map.of());
        given().delete("/api/v1/classes/" + code).then().statusCode(204);
        problem(pupil(me).get("/api/v1/classes/" + code), 401, "no-seat");
        problem(given().get("/api/v1/classes/" + code + "/board"), 404, "not-found");
        problem(join(code, Map.of()), 404, "not-found");
    }

    @Test
    void theQrCodeIsAPictureOfAnAddress() {
        given().get("/api/v1/classes/" + code + "/qr?base=http://192.0.2.7:8080")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("viewBox"));
        for (String wrong :
                List.of("", "javascript:alert(1)", "http://x/?a=b", "ftp://x", "http://" + "x".repeat(300))) {
            problem(given().queryParam("base", wrong).get("/api/v1/classes/" + code + "/qr"), 400, "invalid-parameter");
        }
        given().get("/api/v1/classes/" + code + "/invitation")
                .then()
                .statusCode(200)
                .body("network", equalTo(false));
    }

    @Test
    void aLessonIsBroughtAndTakenAwayAsOneFile() throws Exception {
        String file = given().get("/api/v1/lessons/skate-park/file").asString();
        problem(post("/api/v1/lessons", file), 409, "lesson-in-use");
        ObjectNode own = (ObjectNode) Json.MAPPER.readTree(file);
        own.put("id", "my-own").put("title", "My own");
        post("/api/v1/lessons", own.toString()).then().statusCode(201).body("own", equalTo(true));
        assertEquals(
                own,
                Json.MAPPER.readTree(given().get("/api/v1/lessons/my-own/file").asString()));
        String running = open("my-own");
        given().delete("/api/v1/lessons/my-own").then().statusCode(204);
        problem(given().delete("/api/v1/lessons/my-own"), 404, "not-found");
        problem(given().delete("/api/v1/lessons/skate-park"), 404, "not-found");
        join(running, Map.of()).then().statusCode(201).body("title", equalTo("My own"));
        own.put("minutes", 1);
        post("/api/v1/lessons/checks", own.toString())
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:framescope:problem:not-a-lesson"))
                .body("detail", containsString("minutes: expected 5 to 240"));
        problem(
                given().contentType("application/json")
                        .body("{\"lesson\":\"nowhere\"}")
                        .post("/api/v1/classes"),
                404,
                "not-found");
    }

    @Test
    void aLessonIsBegunFromAnyArticle() throws Exception {
        String article = "{\"headline\":\"Mayor’s shameful plan\",\"body\":\"The mayor slammed the plan. Sources said"
                + " taxes will rise.\\n\\n“We wait,” said Jane Hart.\"}";
        ObjectNode draft = (ObjectNode) Json.MAPPER.readTree(post("/api/v1/lessons/drafts", article)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals("own-mayor-s-shameful-plan", draft.path("id").asText());
        assertTrue(draft.path("catch").size() >= 2, draft.path("catch").toString());
        post("/api/v1/lessons/checks", draft.toString()).then().statusCode(200);
        String plain = "{\"body\":\"Rain fell.\"}";
        post("/api/v1/lessons/checks", post("/api/v1/lessons/drafts", plain).asString())
                .then()
                .statusCode(200);
        problem(post("/api/v1/lessons/drafts", "{\"body\":\"" + "word ".repeat(3000) + "\"}"), 400, "not-a-lesson");
        problem(post("/api/v1/lessons/drafts", "{}"), 400, "not-an-article");
    }

    @Test
    void theBoardShowsProgressByNameAndAnswersWithout() {
        Response me = join(code, Map.of());
        step("mark");
        send(me, mark(SENTENCE, "outlet", 1));
        send(me, mark("done/mark", "yes", 2));
        board().body("pupils[0].name", equalTo(me.path("name")))
                .body("pupils[0].marks.mark", equalTo(1))
                .body("pupils[0].done", equalTo(List.of("mark")))
                .body("map.pupils", equalTo(1))
                .body("figure.pupils", equalTo(0));
        given().get("/api/v1/classes")
                .then()
                .statusCode(200)
                .body("[0].code", equalTo(code))
                .body("[0].step", not(nullValue()));
    }

    private static String open(String lesson) {
        return given().contentType("application/json")
                .body(Map.of("lesson", lesson))
                .post("/api/v1/classes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    private static Response join(String code, Map<String, Object> body) {
        return attempt("/api/v1/classes/" + code + "/pupils", body);
    }

    private static Response attempt(String path, Map<String, Object> body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static RequestSpecification pupil(Response joined) {
        return given().cookie("framescope-seat", joined.cookie("framescope-seat"));
    }

    private Response send(Response joined, Map<String, Object> mark) {
        return pupil(joined)
                .contentType("application/json")
                .body(Map.of("marks", List.of(mark)))
                .post("/api/v1/classes/" + code + "/marks");
    }

    private static Map<String, Object> mark(String slot, String answer, long turn) {
        return Map.of("id", UUID.randomUUID().toString(), "turn", turn, "slot", slot, "answer", answer);
    }

    private void step(String step) {
        given().contentType("application/json")
                .body(Map.of("step", step))
                .put("/api/v1/classes/" + code + "/step")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse board() {
        return given().get("/api/v1/classes/" + code + "/board").then().statusCode(200);
    }

    private ValidatableResponse review(String id, boolean approved) {
        return given().contentType("application/json")
                .body(Map.of("approved", approved))
                .put("/api/v1/classes/" + code + "/words/" + id)
                .then();
    }

    private static void problem(Response response, int status, String type) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:framescope:problem:" + type));
    }
}
