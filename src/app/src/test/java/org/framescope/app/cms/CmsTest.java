package org.framescope.app.cms;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framescope.app.ShiftedClock;
import org.framescope.app.WithAccounts;
import org.framescope.app.message.Signature;
import org.framescope.app.message.ToldSite;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;

/** What a content management system may bring, what is refused, and what becomes of messages that nobody takes. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class CmsTest extends CmsContract {

    @Test
    void whoIsNotKnownHereIsNobodyAndANoteNeedsSomebody() {
        Door door = open("cms");
        Response placed = bring(door, next(), draft("p-2", "It was said on Monday.", ", \"author\": \"stranger\""));
        Visitor.with(Role.EDITOR, "cms")
                .asks()
                .get("/api/v1/reviews/" + placed.<String>path("review"))
                .then()
                .statusCode(200)
                .body("summary.author", nullValue());
        bring(door, next(), draft("p-2", "Another text.", ", \"note\": \"By whom?\""))
                .then()
                .statusCode(400)
                .body("detail", containsString("author"));
        bring(door, next(), "{\"piece\": \"p-2\"}").then().statusCode(400);
        bring(door, next(), "{\"article\": {\"body\": \"x\"}}")
                .then()
                .statusCode(400)
                .body("detail", containsString("piece"));
        bring(door, next(), "no json").then().statusCode(400);
        bring(door, "", draft("p-2", "x", ""))
                .then()
                .statusCode(400)
                .body("detail", containsString("Framescope-Delivery"));
    }

    @Test
    void aMessageThatComesTwiceDoesNothingTwice() {
        Door door = open("cms");
        String name = next();
        String body = draft("p-3", "It was said on Monday.", "");
        String review = bring(door, name, body).path("review");
        bring(door, name, body)
                .then()
                .statusCode(200)
                .body("review", equalTo(review))
                .body("repeated", equalTo(true))
                .body("outcome", equalTo("requested"));
        bring(door, name, draft("p-3", "Something else.", ""))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:framescope:problem:key-reused"));
    }

    @Test
    void whatWasWithdrawnIsNotTakenUpAgain() {
        Door door = open("cms");
        String first =
                bring(door, next(), draft("p-4", "It was said on Monday.", "")).path("review");
        step("cms", first, "withdraw");
        bring(door, next(), draft("p-4", "It was said on Tuesday.", ""))
                .then()
                .body("outcome", equalTo("requested"))
                .body("review", not(equalTo(first)));
    }

    @Test
    void whoeverCannotSignIsRefusedAndLearnsNothing() {
        Door door = open("signed");
        Door foreign = open("foreign-cms");
        String body = draft("p-1", "It was said on Monday.", "");
        long now = clock.instant().getEpochSecond();
        String good = new Signature(door.secret()).header(now, body);
        Door missing = new Door(door.path().replaceFirst("cms/.{8}", "cms/00000000"), door.secret());
        List<Response> refused = new ArrayList<>(List.of(
                post(door, next(), body, ""),
                post(door, next(), body, "t=" + now + ",v1=" + "0".repeat(64)),
                post(door, next(), body + " ", good),
                post(foreign, next(), body, good),
                post(missing, next(), body, good),
                post(new Door("/api/v1/cms/none/drafts", ""), next(), body, good),
                bring(door, next(), body, now - 301),
                bring(door, next(), body, now + 360)));
        Door renewed = open("signed");
        assertEquals(door.path(), renewed.path(), "the address stays");
        refused.add(bring(door, next(), body));
        bring(renewed, next(), body).then().statusCode(200);
        chief("signed").asks().delete(SETTINGS + "/incoming").then().statusCode(204);
        refused.add(bring(renewed, next(), body));
        Set<String> answers = new HashSet<>();
        for (Response answer : refused) {
            assertEquals(401, answer.statusCode(), answer.asString());
            answers.add(answer.asString());
        }
        assertEquals(1, answers.size(), answers.toString());
        Visitor.with(Role.EDITOR, "foreign-cms")
                .asks()
                .get("/api/v1/reviews")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterAndLaterAndThenGivenUp() {
        ToldSite.answer("/deaf", 503);
        tell("deaf", "http://cms.example.org/deaf");
        String id = chief("deaf").asks().post(SETTINGS + "/deliveries").path("id");
        dispatch.sendAll();
        assertEquals(1, ToldSite.at("/deaf").size());
        log("deaf").then().body("[0].state", equalTo("waiting")).body("[0].failure", equalTo("answer"));
        dispatch.sendAll();
        assertEquals(1, ToldSite.at("/deaf").size(), "not at once");
        ShiftedClock.forward(Duration.ofSeconds(31));
        dispatch.sendAll();
        assertEquals(2, ToldSite.at("/deaf").size());
        ShiftedClock.forward(Duration.ofSeconds(31));
        dispatch.sendAll();
        assertEquals(2, ToldSite.at("/deaf").size(), "later each time");
        for (int i = 0; i < 12; i++) {
            ShiftedClock.forward(Duration.ofDays(1));
            dispatch.sendAll();
        }
        assertEquals(12, ToldSite.at("/deaf").size());
        ShiftedClock.reset();
        log("deaf").then().body("[0].state", equalTo("given-up")).body("[0].tries", equalTo(12));
        ToldSite.answer("/deaf", 200);
        again("deaf", id).then().statusCode(200);
        dispatch.sendAll();
        log("deaf").then().body("[0].state", equalTo("delivered")).body("[0].failure", nullValue());
        assertEquals(
                1,
                ToldSite.at("/deaf").stream()
                        .map(ToldSite.Told::delivery)
                        .distinct()
                        .count());
        assertEquals(
                again("told", "00000000-0000-7000-8000-00000000dead").asString(),
                again("told", id).asString());
        again("told", id).then().statusCode(404);
    }

    @Test
    void onlyPublicAddressesAreTold() {
        for (String url : List.of("http://10.0.0.7/", "http://localhost/told", "ftp://example.org/", "nonsense")) {
            setOutgoing("told", url).then().statusCode(400);
        }
        setOutgoing("nobody-told", "").then().statusCode(400);
        chief("nobody-told").asks().post(SETTINGS + "/deliveries").then().statusCode(409);
        chief("nobody-told")
                .asks()
                .get(SETTINGS)
                .then()
                .body("outgoing", nullValue())
                .body("sends", equalTo(true));
    }
}
