package org.framescope.app.security;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;
import org.framescope.app.store.people.NewPerson;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;

/** Somebody with an account at a service under test, with a session of their own. */
public final class Visitor {

    public static final String PASSWORD = "correct horse battery staple";

    private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, UUID> DESKS = new ConcurrentHashMap<>();
    private static String hash = "";

    private final Person person;
    private String cookie;
    private String csrf;

    private Visitor(Person person) {
        this.person = person;
    }

    /** Somebody with a role at a desk, made at the first call. */
    public static Visitor with(Role role, String desk) {
        String login = role.name().toLowerCase(java.util.Locale.ROOT) + "." + desk;
        Visitor known = KNOWN.get(login);
        if (known == null || !known.isStillKnown()) {
            known = make(login, role, desk);
            known.signIn();
            KNOWN.put(login, known);
        }
        return known;
    }

    /** Somebody new with a role at a desk, who has not signed in yet. */
    public static Visitor make(String login, Role role, String desk) {
        PeopleStore people = Arc.container().instance(PeopleStore.class).get();
        UUID id = desk(desk);
        Person person = people.add(new NewPerson(id, login, "The " + login, role.name(), hash()));
        people.password(person.id(), hash(), false);
        return new Visitor(person);
    }

    /** The id of a desk, opened at the first call; "home" is the first of the service. */
    public static UUID desk(String name) {
        if (name.equals("home")) {
            return Desk.FIRST;
        }
        DeskStore desks = Arc.container().instance(DeskStore.class).get();
        UUID known = DESKS.get(name);
        if (known != null && desks.all().stream().anyMatch(d -> d.id().equals(known))) {
            return known;
        }
        UUID opened = desks.add("The " + name + " desk").id();
        Arc.container()
                .instance(org.framescope.app.store.audit.AuditStore.class)
                .get()
                .begin(opened);
        DESKS.put(name, opened);
        return opened;
    }

    private boolean isStillKnown() {
        return Arc.container()
                .instance(PeopleStore.class)
                .get()
                .find(person.desk(), person.id())
                .isPresent();
    }

    /** Made once: hashing takes its time on purpose. */
    private static synchronized String hash() {
        if (hash.isEmpty()) {
            hash = Passwords.hash(PASSWORD);
        }
        return hash;
    }

    public Person person() {
        return person;
    }

    /** Signs in; gives the answer. */
    public Response signIn() {
        Response answer = given().contentType("application/json")
                .body(Map.of("login", person.login().orElseThrow(), "password", PASSWORD))
                .post("/api/v1/session");
        answer.then().statusCode(200);
        cookie = answer.getCookie(SessionCookie.NAME);
        csrf = answer.path("csrf");
        return answer;
    }

    /** A request with the session and what a page of ours sends along; whoever has no session yet signs in first. */
    public RequestSpecification asks() {
        RequestSpecification asked = asksFromElsewhere();
        return asked.header(Presented.CSRF_HEADER, csrf);
    }

    /** A request with the session alone, as a browser would send it for a page of another site. */
    public RequestSpecification asksFromElsewhere() {
        if (cookie == null) {
            signIn();
        }
        return given().cookie(SessionCookie.NAME, cookie);
    }

    public String cookie() {
        return cookie;
    }

    public String csrf() {
        return csrf;
    }
}
