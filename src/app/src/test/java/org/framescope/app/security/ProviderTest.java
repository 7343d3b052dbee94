package org.framescope.app.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import org.framescope.app.AtOnce;
import org.framescope.app.OwnHome;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.FakeProvider.Fault;
import org.junit.jupiter.api.Test;

/** Signing in with a provider: only what holds counts, only those who were invited or let in by a group come in. */
@QuarkusTest
@TestProfile(ProviderTest.WithProvider.class)
class ProviderTest {

    private static final String DOOR = "/api/v1/session/provider";

    /** A service that knows a provider. */
    public static final class WithProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(new WithAccounts().getConfigOverrides());
            settings.remove("framescope.accounts.required");
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnHome.class), new TestResourceEntry(FakeProvider.class));
        }
    }

    /** What a browser has after it went through the provider. */
    private record Arrival(Response last, Map<String, String> cookies) {

        String place() {
            return String.valueOf(last.getHeader("Location")).replaceFirst("^https?://[^/]+", "");
        }

        RequestSpecification asks() {
            return given().cookies(cookies);
        }
    }

    private static Map<String, Object> who(String subject, String email, boolean verified, String... groups) {
        return Map.of(
                "sub",
                subject,
                "email",
                email,
                "email_verified",
                verified,
                "name",
                "Nora " + subject,
                "groups",
                List.of(groups));
    }

    /** Goes to the provider and back as a browser does. */
    private static Arrival come(Map<String, Object> who, Fault fault) {
        FakeProvider.next(who, fault);
        Map<String, String> cookies = new HashMap<>();
        Response out = begin(cookies);
        return arrive(answered(out), cookies);
    }

    /** An address as it stands, followed nowhere. */
    private static Response visit(String url, Map<String, String> cookies) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .get(url);
    }

    /** Where the provider sends somebody back to whom we sent there. */
    private static String answered(Response out) {
        return visit(out.getHeader("Location"), Map.of()).getHeader("Location");
    }

    private static Response begin(Map<String, String> cookies) {
        Response out = visit(DOOR, Map.of());
        out.then().statusCode(302);
        cookies.putAll(out.getCookies());
        return out;
    }

    private static Arrival arrive(String url, Map<String, String> cookies) {
        Response last = visit(url, cookies);
        Map<String, String> kept = new HashMap<>();
        last.getDetailedCookies().asList().stream()
                .filter(cookie -> cookie.getMaxAge() != 0 && !cookie.getValue().isEmpty())
                .forEach(cookie -> kept.put(cookie.getName(), cookie.getValue()));
        return new Arrival(last, kept);
    }

    private static void invite(Visitor chief, String email, String role) {
        chief.asks()
                .contentType("application/json")
                .body(Map.of("email", email, "name", "Nora New", "role", role))
                .post("/api/v1/people/invitations")
                .then()
                .statusCode(201)
                .body("linked", equalTo(false));
    }

    @Test
    void anInvitationIsTakenUpOnceAndThenTheIdentityCounts() {
        Visitor chief = Visitor.with(Role.ADMIN, "provider");
        given().get("/api/v1/session")
                .then()
                .body("provider", equalTo("Example Press"))
                .body("accounts", equalTo(true));
        invite(chief, "Nora@Example.org", "editor");
        Arrival first = come(who("s-1", "nora@example.org", true), Fault.NONE);
        assertEquals("/#/", first.place(), first.last().asString());
        assertEquals(Set.of(SessionCookie.NAME), first.cookies().keySet(), "our session alone");
        assertTrue(first.last().getDetailedCookie(SessionCookie.NAME).isHttpOnly());
        assertEquals(
                "Strict", first.last().getDetailedCookie(SessionCookie.NAME).getSameSite());
        String csrf = first.asks().get("/api/v1/session").path("csrf");
        first.asks()
                .get("/api/v1/session")
                .then()
                .body("me.role", equalTo("editor"))
                .body("me.name", equalTo("Nora New"));
        assertEquals(
                "/#/sign-in/unknown",
                come(who("s-2", "nora@example.org", true), Fault.NONE).place(),
                "once");
        assertEquals(
                "/#/",
                come(who("s-1", "another@example.org", false), Fault.NONE).place(),
                "by identity");
        chief.asks().get("/api/v1/people").then().body("find { it.email == 'nora@example.org' }.linked", equalTo(true));
        first.asks().delete("/api/v1/session").then().statusCode(403);
        first.asks()
                .header(Presented.CSRF_HEADER, csrf)
                .delete("/api/v1/session")
                .then()
                .statusCode(204);
        first.asks().get("/api/v1/session").then().body("me", nullValue());
    }

    @Test
    void nobodyComesInByThemselves() {
        Visitor chief = Visitor.with(Role.ADMIN, "provider");
        invite(chief, "vera@example.org", "reporter");
        for (Map<String, Object> stranger : List.of(
                who("s-3", "stranger@example.org", true),
                who("s-4", "vera@example.org", false),
                who("s-5", chief.person().login().orElseThrow(), true),
                who("s-6", "x@example.org", true, "nowhere", "some-group"))) {
            Arrival refused = come(stranger, Fault.NONE);
            assertEquals("/#/sign-in/unknown", refused.place(), stranger.toString());
            assertNull(refused.cookies().get(SessionCookie.NAME));
        }
    }

    @Test
    void aGroupLetsInWithItsRoleAndTakesItAwayAgain() {
        Visitor chief = Visitor.with(Role.ADMIN, "provider");
        Arrival editor = come(who("g-1", "g1@example.org", false, "desk-editors"), Fault.NONE);
        assertEquals("/#/", editor.place());
        editor.asks()
                .get("/api/v1/session")
                .then()
                .body("me.role", equalTo("editor"))
                .body("me.desk", equalTo("The provider desk"));
        chief.asks().get("/api/v1/people").then().body("name", hasItem("Nora g-1"));
        Arrival gone = come(who("g-1", "g1@example.org", false, "others"), Fault.NONE);
        assertEquals("/#/sign-in/unknown", gone.place());
        editor.asks().get("/api/v1/session").then().body("me", nullValue());
        assertTrue(
                chief.asks().get("/api/v1/audit").asString().contains("group-left"), "the record tells that they went");
        Arrival chiefOfAll = come(who("g-2", "g2@example.org", false, "x", "chiefs"), Fault.NONE);
        chiefOfAll
                .asks()
                .get("/api/v1/session")
                .then()
                .body("me.role", equalTo("admin"))
                .body("me.desk", equalTo("Home"));
    }

    @Test
    void whoeverComesByTwoWindowsAtOnceIsOnePerson() throws Exception {
        for (int round = 0; round < 10; round++) {
            FakeProvider.next(who("w-" + round, "w@example.org", false, "chiefs"), Fault.NONE);
            for (Arrival arrived : AtOnce.call(List.of(window(), window()))) {
                assertEquals("/#/", arrived.place(), arrived.last().asString());
            }
        }
    }

    /** Somebody whom the provider has sent back, and who is about to come in. */
    private static Callable<Arrival> window() {
        Map<String, String> cookies = new HashMap<>();
        String back = answered(begin(cookies));
        return () -> arrive(back, cookies);
    }

    @Test
    void whoeverIsLockedOutStaysOut() {
        Visitor chief = Visitor.with(Role.ADMIN, "provider");
        invite(chief, "locked@example.org", "reporter");
        come(who("l-1", "locked@example.org", true), Fault.NONE);
        Map<String, Object> person =
                chief.asks().get("/api/v1/people").path("find { it.email == 'locked@example.org' }");
        chief.asks()
                .contentType("application/json")
                .header("If-Match", "\"" + person.get("version") + "\"")
                .body(Map.of("name", "Nora", "role", "reporter", "disabled", true))
                .put("/api/v1/people/" + person.get("id"))
                .then()
                .statusCode(200);
        assertEquals(
                "/#/sign-in/unknown",
                come(who("l-1", "locked@example.org", true), Fault.NONE).place());
    }

    @Test
    void whatDoesNotHoldIsRefused() throws IOException {
        assertAll(Arrays.stream(Fault.values())
                .filter(fault -> fault != Fault.NONE)
                .map(fault -> () -> {
                    Arrival refused = come(who("f-1", "f1@example.org", true, "chiefs"), fault);
                    assertEquals(
                            "/#/sign-in/failed",
                            refused.place(),
                            fault + ": " + refused.last().asString());
                    assertNull(refused.cookies().get(SessionCookie.NAME), fault.name());
                }));
        String log =
                Files.readString(Path.of(ConfigProvider.getConfig().getValue("quarkus.log.file.path", String.class)));
        assertTrue(log.contains("A sign-in with the provider did not hold"), "operators are told");
        assertFalse(log.contains("f1@example.org") || log.contains("Nora f-1"), "of nobody in particular");
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        FakeProvider.next(who("f-2", "f2@example.org", true, "chiefs"), Fault.NONE);
        Map<String, String> own = new HashMap<>();
        Map<String, String> others = new HashMap<>();
        Response mine = begin(own);
        Response theirs = begin(others);
        String answer = answered(theirs);
        assertEquals("/#/sign-in/failed", arrive(answer, own).place(), "somebody else's state");
        String good = answered(mine);
        assertEquals(
                "/#/sign-in/failed",
                arrive(good.replaceFirst("&state=.*", ""), own).place(),
                "no state");
        Arrival without = arrive(good, Map.of());
        assertFalse("/#/".equals(without.place()), "no cookie");
        assertNull(without.cookies().get(SessionCookie.NAME));
        assertNotNull(mine.getHeader("Location"));
        assertTrue(mine.getHeader("Location").contains("code_challenge_method=S256"), mine.getHeader("Location"));
        assertTrue(mine.getHeader("Location").contains("nonce="));
    }

    @Test
    void passwordsAndTokensGoOnWorkingBesideIt() {
        Visitor local = Visitor.with(Role.REPORTER, "provider");
        local.asks().get("/api/v1/session").then().body("me.role", equalTo("reporter"));
        String token = local.asks()
                .contentType("application/json")
                .body("{\"name\": \"x\", \"scopes\": [\"read\"], \"days\": 1}")
                .post("/api/v1/tokens")
                .path("secret");
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/reviews")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/reviews")
                .then()
                .statusCode(401);
        given().get("/api/v1/reviews").then().statusCode(401).header("Location", nullValue());
        Visitor chief = Visitor.with(Role.ADMIN, "provider");
        invite(chief, "nopassword@example.org", "reporter");
        given().contentType("application/json")
                .body(Map.of("login", "nopassword@example.org", "password", "something or other"))
                .post("/api/v1/session")
                .then()
                .statusCode(401);
    }
}
