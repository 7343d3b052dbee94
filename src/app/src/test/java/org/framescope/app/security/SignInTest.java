package org.framescope.app.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.framescope.app.AtOnce;
import org.framescope.app.WithAccounts;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.SignInStore;
import org.junit.jupiter.api.Test;

/** Signing in, sessions, passwords and tokens, as a client meets them. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class SignInTest {

    private static final String ARTICLE = "{\"body\": \"The mayor said so on Monday.\"}";

    @Inject
    PeopleStore people;

    @Inject
    SignInStore signIns;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Test
    void whoDidNotSignInReadsTheManualAndAnalyzesWithoutKeeping() {
        given().get("/api/v1/rules").then().statusCode(200);
        given().get("/api/v1/examples").then().statusCode(200);
        given().get("/").then().statusCode(200);
        given().get("/q/health").then().statusCode(200);
        given().contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses?store=false")
                .then()
                .statusCode(200);
        for (String path :
                new String[] {"/api/v1/analyses", "/api/v1/findings", "/api/v1/people", "/q/metrics", "/q/openapi"}) {
            given().get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:framescope:problem:sign-in-needed"));
        }
        given().contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void theFirstAdministratorWasMadeAtTheStartAndMustChooseAPassword() {
        assertTrue(people.credentials(FirstAdministrator.LOGIN).isPresent());
        Visitor newcomer = Visitor.make("newcomer", Role.ADMIN, "home");
        people.password(newcomer.person().id(), Passwords.hash(Visitor.PASSWORD), true);
        newcomer.signIn().then().body("passwordNeeded", equalTo(true)).body("may", not(hasItem("read-analyses")));
        newcomer.asks().get("/api/v1/analyses").then().statusCode(403).body("detail", containsString("password"));
        newcomer.asks()
                .contentType("application/json")
                .body(Map.of("old", Visitor.PASSWORD, "password", "short"))
                .put("/api/v1/session/password")
                .then()
                .statusCode(400);
        newcomer.asks()
                .contentType("application/json")
                .body(Map.of("old", Visitor.PASSWORD))
                .put("/api/v1/session/password")
                .then()
                .statusCode(400);
        Response chosen = newcomer.asks()
                .contentType("application/json")
                .body(Map.of("old", Visitor.PASSWORD, "password", " a word of my very own "))
                .put("/api/v1/session/password");
        chosen.then().statusCode(200).body("passwordNeeded", equalTo(false)).body("may", hasItem("manage-desk"));
        newcomer.asks().get("/api/v1/analyses").then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of("login", "newcomer", "password", " a word of my very own "))
                .post("/api/v1/session")
                .then()
                .statusCode(200);
        given().cookie(SessionCookie.NAME, chosen.getCookie(SessionCookie.NAME))
                .get("/api/v1/analyses")
                .then()
                .statusCode(200);
    }

    @Test
    void aPasswordIsKeptAsAHashOfTheLibrary() {
        String hash = people.credentials(FirstAdministrator.LOGIN)
                .orElseThrow()
                .password()
                .orElseThrow();
        assertTrue(hash.startsWith("$2"), "bcrypt");
        assertFalse(Passwords.fits(Secrets.readable(), hash));
        assertEquals(23, Secrets.readable().length());
    }

    @Test
    void theCookieIsForThisServiceAlone() {
        Visitor visitor = Visitor.make("cookie", Role.REPORTER, "home");
        String header = visitor.signIn().getHeader("Set-Cookie");
        assertTrue(header.toLowerCase(Locale.ROOT).contains("httponly"), header);
        assertTrue(header.contains("SameSite=Strict"), header);
        assertFalse(header.contains("Max-Age") || header.contains("Expires"), header);
        assertFalse(header.contains("Secure"), "over plain HTTP a browser would not send it back");
    }

    /** The proxy in the settings is this machine: what it says counts. Addresses of a loopback, for others may not ask here. */
    @Test
    void behindWhatEncryptsTheCookieIsForHttpsAloneAndCallersAreToldApart() {
        Visitor visitor = Visitor.make("proxied", Role.REPORTER, "home");
        String header = through("127.0.0.2", visitor).getHeader("Set-Cookie");
        assertTrue(header.contains("Secure"), header);
        for (int i = 0; i < 40; i++) {
            wrongThrough("127.0.0.3", "nobody" + i);
        }
        assertEquals(429, wrongThrough("127.0.0.3", "nobody").statusCode());
        assertEquals(401, wrongThrough("127.0.0.4", "nobody").statusCode());
    }

    private static Response through(String address, Visitor visitor) {
        Response answer = forwarded(address)
                .body(Map.of("login", visitor.person().login().orElseThrow(), "password", Visitor.PASSWORD))
                .post("/api/v1/session");
        answer.then().statusCode(200);
        return answer;
    }

    private static Response wrongThrough(String address, String login) {
        return forwarded(address)
                .body(Map.of("login", login, "password", "wrong password"))
                .post("/api/v1/session");
    }

    private static RequestSpecification forwarded(String address) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", address)
                .header("X-Forwarded-Proto", "https");
    }

    @Test
    void aNewSessionHasANewSecretWhateverWasSentBefore() {
        Visitor visitor = Visitor.make("fixation", Role.REPORTER, "home");
        String planted = "planted-by-somebody-else";
        Response answer = given().cookie(SessionCookie.NAME, planted)
                .contentType("application/json")
                .body(Map.of("login", "fixation", "password", Visitor.PASSWORD))
                .post("/api/v1/session");
        assertFalse(answer.getCookie(SessionCookie.NAME).equals(planted));
        given().cookie(SessionCookie.NAME, planted)
                .get("/api/v1/analyses")
                .then()
                .statusCode(401);
        visitor.signIn();
        String first = visitor.cookie();
        visitor.signIn();
        assertFalse(first.equals(visitor.cookie()));
    }

    @Test
    void aChangeNeedsWhatOnlyOurPageKnows() {
        Visitor visitor = Visitor.make("csrf", Role.EDITOR, "home");
        visitor.signIn();
        visitor.asksFromElsewhere()
                .contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:framescope:problem:missing-csrf-token"));
        visitor.asksFromElsewhere()
                .header(Presented.CSRF_HEADER, "wrong")
                .delete("/api/v1/session")
                .then()
                .statusCode(403);
        visitor.asks()
                .header("Origin", "https://evil.example")
                .contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:framescope:problem:foreign-origin"));
        visitor.asks()
                .contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses")
                .then()
                .statusCode(201);
    }

    @Test
    void signedOutIsSignedOut() {
        Visitor visitor = Visitor.make("leaving", Role.REPORTER, "home");
        visitor.signIn();
        visitor.asks().get("/api/v1/analyses").then().statusCode(200);
        visitor.asks().delete("/api/v1/session").then().statusCode(204);
        visitor.asks().get("/api/v1/analyses").then().statusCode(401);
        given().get("/api/v1/session")
                .then()
                .body("accounts", equalTo(true))
                .body("me", nullValue())
                .body("csrf", nullValue());
    }

    @Test
    void nobodyLearnsWhetherANameExists() {
        Visitor.make("existing", Role.REPORTER, "home");
        String known = attempt("existing", "wrong password 1")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        String unknown = attempt("nobody", "wrong password 1")
                .then()
                .statusCode(401)
                .extract()
                .asString();
        assertEquals(known, unknown);
    }

    @Test
    void whoGuessesWaits() {
        Visitor visitor = Visitor.make("guessed", Role.REPORTER, "home");
        for (int i = 0; i < 5; i++) {
            attempt("guessed", "wrong password " + i).then().statusCode(401);
        }
        attempt("guessed", Visitor.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:framescope:problem:too-many-requests"));
        assertTrue(people.credentials("guessed").isPresent(), visitor.person().toString());
    }

    /** At a clock that stands, so that nobody's waiting ends meanwhile. */
    @Test
    void whoGuessesManyTimesAtOnceIsAnsweredNoMoreOften() throws Exception {
        SignInService service =
                new SignInService(people, at(Duration.ZERO), audit, Clock.fixed(clock.instant(), ZoneOffset.UTC));
        Callable<Integer> guess = () -> {
            try {
                service.signIn("guessed.by.many", "wrong password", "192.0.2.7");
                return 200;
            } catch (ProblemException refused) {
                return refused.problem().status();
            }
        };
        List<Integer> statuses = AtOnce.call(Collections.nCopies(20, guess));
        assertEquals(5, Collections.frequency(statuses, 401), statuses.toString());
        assertEquals(15, Collections.frequency(statuses, 429), statuses.toString());
    }

    @Test
    void aSecretIsChangedInUseAndTheFormerOneCountsForAMoment() {
        Visitor visitor = Visitor.make("rotating", Role.REPORTER, "home");
        visitor.signIn();
        Sessions later = at(Sessions.SECRET.plusSeconds(5));
        Optional<String> renewed = find(later, visitor.cookie()).orElseThrow().renewed();
        assertTrue(renewed.isPresent());
        assertTrue(find(at(Duration.ZERO), renewed.get()).isPresent());
        assertTrue(find(at(Duration.ZERO), visitor.cookie()).isPresent(), "other requests are under way");
        assertTrue(find(at(Sessions.GRACE.plusSeconds(5)), visitor.cookie()).isEmpty());
        assertTrue(find(at(Sessions.GRACE.plusSeconds(5)), renewed.get()).isPresent());
    }

    @Test
    void aSessionEnds() {
        Visitor visitor = Visitor.make("ending", Role.REPORTER, "home");
        visitor.signIn();
        assertTrue(find(at(Sessions.IDLE.minusMinutes(1)), visitor.cookie()).isPresent());
        assertTrue(find(at(Sessions.IDLE.plusMinutes(1)), visitor.cookie()).isEmpty());
        assertTrue(find(at(Sessions.LONGEST.plusMinutes(1)), visitor.cookie()).isEmpty());
    }

    @Test
    void aRefusalLeavesTheSecretAsItIs() {
        Visitor visitor = Visitor.make("refused", Role.REPORTER, "home");
        visitor.signIn();
        Sessions later = at(Sessions.SECRET.plusSeconds(5));
        assertThrows(
                IllegalStateException.class,
                () -> later.find(visitor.cookie(), session -> {
                    throw new IllegalStateException("not so");
                }));
        assertTrue(find(at(Sessions.SECRET.plusMinutes(5)), visitor.cookie()).isPresent());
    }

    private static Optional<Identified> find(Sessions sessions, String secret) {
        return sessions.find(secret, session -> {});
    }

    private Sessions at(Duration later) {
        return new Sessions(signIns, Clock.offset(clock, later));
    }

    @Test
    void aTokenActsForItsPersonWithinItsScopes() {
        Visitor visitor = Visitor.make("programmer", Role.EDITOR, "home");
        visitor.signIn();
        Response made = visitor.asks()
                .contentType("application/json")
                .body("{\"name\": \"cms\", \"scopes\": [\"read\"], \"days\": 1}")
                .post("/api/v1/tokens");
        made.then().statusCode(201);
        String secret = made.path("secret");
        given().header("Authorization", "Bearer " + secret)
                .get("/api/v1/analyses")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + secret)
                .contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer " + secret)
                .get("/api/v1/tokens")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer fsc_nonsense")
                .get("/api/v1/rules")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:framescope:problem:invalid-token"));
        visitor.asks()
                .get("/api/v1/tokens")
                .then()
                .body("[0].secret", nullValue())
                .body("[0].name", equalTo("cms"));
        visitor.asks().delete("/api/v1/tokens/" + made.path("id")).then().statusCode(204);
        given().header("Authorization", "Bearer " + secret)
                .get("/api/v1/analyses")
                .then()
                .statusCode(401);
    }

    @Test
    void nobodyGivesATokenMoreThanTheyHave() {
        Visitor visitor = Visitor.make("ambitious", Role.REPORTER, "home");
        visitor.signIn();
        visitor.asks()
                .contentType("application/json")
                .body("{\"name\": \"x\", \"scopes\": [\"account\"], \"days\": 1}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(400);
        String secret = visitor.asks()
                .contentType("application/json")
                .body("{\"name\": \"x\", \"scopes\": [\"manage\", \"read\"], \"days\": 1}")
                .post("/api/v1/tokens")
                .path("secret");
        given().header("Authorization", "Bearer " + secret)
                .contentType("application/json")
                .body("{\"login\": \"x\", \"name\": \"X\", \"role\": \"admin\"}")
                .post("/api/v1/people")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsDisabledIsOutAtOnce() {
        Visitor admin = Visitor.with(Role.ADMIN, "home");
        Visitor leaver = Visitor.make("leaver", Role.EDITOR, "home");
        leaver.signIn();
        int version =
                people.find(Desk.FIRST, leaver.person().id()).orElseThrow().version();
        String change = "{\"name\": \"Leaver\", \"role\": \"editor\", \"disabled\": true}";
        String path = "/api/v1/people/" + leaver.person().id();
        admin.asks()
                .contentType("application/json")
                .body(change)
                .put(path)
                .then()
                .statusCode(428);
        admin.asks()
                .contentType("application/json")
                .header("If-Match", "\"" + (version + 7) + "\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(412);
        admin.asks()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("disabled", equalTo(true));
        leaver.asks().get("/api/v1/analyses").then().statusCode(401);
        attempt("leaver", Visitor.PASSWORD).then().statusCode(401);
    }

    @Test
    void aDeskKeepsItsLastAdministrator() {
        Visitor only = Visitor.make("only.admin", Role.ADMIN, "small");
        only.signIn();
        int version = people.find(Visitor.desk("small"), only.person().id())
                .orElseThrow()
                .version();
        only.asks()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"name\": \"Only\", \"role\": \"reporter\", \"disabled\": false}")
                .put("/api/v1/people/" + only.person().id())
                .then()
                .statusCode(409);
    }

    @Test
    void ofTwoWhoGiveOneLoginAtOnceOneIsToldThatItIsTaken() throws Exception {
        Visitor admin = Visitor.with(Role.ADMIN, "home");
        for (int round = 0; round < 20; round++) {
            Map<String, String> person = Map.of("login", "twin." + round, "name", "Twin", "role", "reporter");
            Callable<Integer> adds = () -> admin.asks()
                    .contentType("application/json")
                    .body(person)
                    .post("/api/v1/people")
                    .statusCode();
            assertEquals(
                    List.of(201, 409),
                    AtOnce.call(List.of(adds, adds)).stream().sorted().toList());
        }
    }

    @Test
    void anotherDeskIsOpenedByThoseWhoRunTheService() {
        Visitor admin = Visitor.with(Role.ADMIN, "home");
        String request =
                "{\"name\": \"Sports\", \"administrator\": {\"login\": \"sports.chief\", \"name\": \"Chief\"}}";
        admin.asks()
                .contentType("application/json")
                .body(request)
                .post("/api/v1/desks")
                .then()
                .statusCode(201)
                .body("administrator.password", notNullValue())
                .body("desk.name", equalTo("Sports"));
        Visitor.with(Role.ADMIN, "foreign")
                .asks()
                .contentType("application/json")
                .body(request)
                .post("/api/v1/desks")
                .then()
                .statusCode(403);
    }

    @Test
    void aDeskSetsItsOwnStyle() {
        Visitor standards = Visitor.with(Role.STANDARDS, "styled");
        String tag = standards.asks().get("/api/v1/desk").getHeader("ETag");
        standards
                .asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("name", "Styled", "stylePack", "format: 1\nid: desk\nterms: amid\n"))
                .put("/api/v1/desk")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:framescope:problem:invalid-style-pack"))
                .body("detail", containsString("line 3"));
        String pack = "format: 1\nid: styled-desk\nversion: \"1\"\ntitle: The styled desk\n";
        standards
                .asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("name", "Styled", "keepDays", 0, "stylePack", pack))
                .put("/api/v1/desk")
                .then()
                .statusCode(200)
                .body("keepDays", equalTo(0));
        standards
                .asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("name", "Lost update"))
                .put("/api/v1/desk")
                .then()
                .statusCode(412);
        standards
                .asks()
                .contentType("application/json")
                .body(ARTICLE)
                .post("/api/v1/analyses")
                .then()
                .statusCode(200)
                .header("Location", nullValue())
                .body("versions.stylePack.id", equalTo("styled-desk"));
        Visitor.with(Role.EDITOR, "styled")
                .asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("name", "Mine"))
                .put("/api/v1/desk")
                .then()
                .statusCode(403);
    }

    private static Response attempt(String login, String password) {
        return given().contentType("application/json")
                .body(Map.of("login", login, "password", password))
                .post("/api/v1/session");
    }
}
