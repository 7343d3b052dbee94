package org.framescope.app.cms;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.framescope.app.ShiftedClock;
import org.framescope.app.message.Signature;
import org.framescope.app.message.ToldSite;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A content management system brings drafts, signed, and is told what becomes of them: on either database. */
abstract class CmsContract {

    static final String SETTINGS = "/api/v1/desk/cms";

    @Inject
    Dispatch dispatch;

    @Inject
    Clock clock;

    private int sent;

    /** A desk's inbox as its content management system knows it. */
    record Door(String path, String secret) {}

    @AfterEach
    void backToNow() {
        ShiftedClock.reset();
    }

    static Visitor chief(String desk) {
        return Visitor.with(Role.ADMIN, desk);
    }

    static Door open(String desk) {
        Response opened = chief(desk).asks().post(SETTINGS + "/incoming");
        opened.then().statusCode(200);
        return new Door(opened.path("cms.incoming.address"), opened.path("secret"));
    }

    static String draft(String piece, String body, String more) {
        return Json.write(Map.of("piece", piece, "article", Map.of("headline", "Taxes", "body", body)))
                        .replaceFirst("}$", "")
                + more + "}";
    }

    Response bring(Door door, String delivery, String body) {
        return bring(door, delivery, body, clock.instant().getEpochSecond());
    }

    static Response bring(Door door, String delivery, String body, long time) {
        return post(door, delivery, body, new Signature(door.secret()).header(time, body));
    }

    static Response post(Door door, String delivery, String body, String signature) {
        return given().contentType("application/json")
                .header("Framescope-Delivery", delivery)
                .header("Framescope-Signature", signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(door.path());
    }

    String next() {
        sent++;
        return "delivery-" + System.nanoTime() + "-" + sent;
    }

    @Test
    void theFirstDraftAsksForAReviewAndTheNextAreItsVersions() {
        Door door = open("cms");
        Visitor writer = Visitor.with(Role.REPORTER, "cms");
        String author = ", \"author\": \"" + writer.person().login().orElseThrow() + "\", \"note\": \"Please look.\"";
        Response first = bring(door, next(), draft("p-1", "The mayor slammed it “on Monday”.", author));
        first.then()
                .statusCode(200)
                .body("draft", equalTo(1))
                .body("outcome", equalTo("requested"))
                .body("repeated", equalTo(false));
        String review = first.path("review");
        Visitor editor = Visitor.with(Role.EDITOR, "cms");
        editor.asks()
                .get("/api/v1/reviews/" + review)
                .then()
                .body("summary.author.name", equalTo(writer.person().name()))
                .body("comments.said", hasItem("Please look."));
        bring(door, next(), draft("p-1", "The mayor criticized it on Monday.", ""))
                .then()
                .statusCode(200)
                .body("review", equalTo(review))
                .body("draft", equalTo(2))
                .body("outcome", equalTo("revised"));
        bring(door, next(), draft("p-1", "The mayor criticized it on Monday.", ""))
                .then()
                .body("draft", equalTo(2))
                .body("outcome", equalTo("unchanged"));
        editor.asks().get("/api/v1/reviews/" + review).then().body("drafts", hasSize(2));
        String record = chief("cms").asks().get("/api/v1/audit").asString();
        assertTrue(record.contains("cms-inbox-opened") && record.contains("\\\"by\\\":\\\"cms\\\""), record);
        assertFalse(record.contains("slammed") || record.contains(door.secret()), "ids alone");
    }

    @Test
    void manyAtOnceMakeOneReviewWithEachDraftOnce() throws Exception {
        Door door = open("cms");
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Future<Response>> answers = new ArrayList<>();
        String twice = next();
        for (int i = 0; i < 8; i++) {
            String name = i < 4 ? twice : next();
            String body = draft("p-5", "It was said on day " + (i < 4 ? 0 : i) + ".", "");
            answers.add(senders.submit(() -> bring(door, name, body)));
        }
        Set<String> reviews = new HashSet<>();
        for (Future<Response> answer : answers) {
            answer.get().then().statusCode(200);
            reviews.add(answer.get().path("review"));
        }
        senders.shutdown();
        assertEquals(1, reviews.size());
        Visitor.with(Role.EDITOR, "cms")
                .asks()
                .get("/api/v1/reviews/" + reviews.iterator().next())
                .then()
                .body("drafts", hasSize(5));
    }

    @Test
    void theDesksProgramIsToldOfEachChangeOfState() {
        String place = "/told-" + System.nanoTime();
        String secret = tell("told", "http://cms.example.org" + place);
        Door door = open("told");
        String review = bring(door, next(), draft("p-1", "The mayor slammed it on Monday.", ""))
                .path("review");
        step("told", review, "start");
        dispatch.sendAll();
        // Whoever sends beside this test may be overtaken: a receiver goes by the time that a message names.
        soon(() -> assertEquals(2, ToldSite.at(place).size()));
        List<ToldSite.Told> told = ToldSite.at(place).stream()
                .sorted(Comparator.comparing(ToldSite.Told::delivery))
                .toList();
        for (ToldSite.Told each : told) {
            assertTrue(new Signature(secret)
                    .fits(each.signature(), each.body().getBytes(StandardCharsets.UTF_8), clock.instant()));
            assertTrue(each.body().contains(review) && each.body().contains("\"piece\":\"p-1\""), each.body());
            assertFalse(each.body().contains("mayor") || each.body().contains("Taxes"), "ids alone");
        }
        assertTrue(told.get(0).body().contains("\"event\":\"review.requested\""), told.toString());
        assertTrue(told.get(1).body().contains("\"event\":\"review.started\""), told.toString());
        assertTrue(told.get(1).body().contains("\"state\":\"in-review\""), told.toString());
        soon(() -> chief("told")
                .asks()
                .get(SETTINGS + "/deliveries")
                .then()
                .body("state", equalTo(List.of("delivered", "delivered"))));
        chief("told").asks().delete("/api/v1/reviews/" + review).then().statusCode(204);
        chief("told").asks().get(SETTINGS + "/deliveries").then().body("", hasSize(0));
        chief("told").asks().delete(SETTINGS + "/outgoing").then().statusCode(204);
        bring(door, next(), draft("p-1", "The mayor slammed it on Monday.", ""))
                .then()
                .body("outcome", equalTo("requested"));
        dispatch.sendAll();
        assertEquals(2, ToldSite.at(place).size(), "nobody is told any more");
    }

    /** Asks again until it is so, for some seconds. */
    private static void soon(Runnable asked) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (true) {
            try {
                asked.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    static Response log(String desk) {
        return chief(desk).asks().get(SETTINGS + "/deliveries");
    }

    static Response again(String desk, String id) {
        return chief(desk).asks().post(SETTINGS + "/deliveries/" + id);
    }

    static Response setOutgoing(String desk, String url) {
        return chief(desk)
                .asks()
                .contentType("application/json")
                .body(Map.of("url", url))
                .post(SETTINGS + "/outgoing");
    }

    static String tell(String desk, String url) {
        Response set = setOutgoing(desk, url);
        set.then().statusCode(200).body("cms.outgoing.address", equalTo(url));
        return set.path("secret");
    }

    static void step(String desk, String review, String step) {
        Visitor editor = Visitor.with(Role.EDITOR, desk);
        String tag = editor.asks().get("/api/v1/reviews/" + review).getHeader("ETag");
        editor.asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("step", step))
                .post("/api/v1/reviews/" + review + "/steps")
                .then()
                .statusCode(200);
    }
}
