package org.framescope.app.review;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;

/** People of one desk and what they do with a piece that is read a second time. */
abstract class TwoReaders {

    static final String BODY = "The mayor slammed the regime, and officials familiar with the plan said taxes will"
            + " rise. Jane Doe of The Old Bugle heard it.\n\nThe council passed a disgraceful budget on Monday.\n\nThe"
            + " lake froze over.";
    static final Map<String, Object> ARTICLE = Map.of(
            "headline", "Taxes to rise, The Old Bugle learns",
            "byline", "By Jane Doe and Ann Lee",
            "outlet", "The Old Bugle",
            "dateline", "BUGLETON",
            "url", "https://bugle.example/taxes",
            "body", BODY,
            "captions", List.of(Map.of("text", "The mayor. Ann Lee took it.", "credit", "Bugle Pictures")));

    private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();

    String desk;
    Visitor reporter;
    Visitor editor;
    Visitor second;
    Visitor standards;

    /** Hashing passwords takes its time, so people are met again; a desk of one's own is for its figures and settings. */
    void meet(String name) {
        desk = name + "." + getClass().getSimpleName().toLowerCase(Locale.ROOT);
        reporter = someone("reporter", Role.REPORTER);
        editor = someone("first", Role.EDITOR);
        second = someone("second", Role.STANDARDS);
        standards = someone("chief", Role.STANDARDS);
    }

    Visitor someone(String name, Role role) {
        return KNOWN.computeIfAbsent(name + "." + desk, login -> Visitor.make(login, role, desk));
    }

    String submit() {
        Response submitted = send(reporter, "POST", "/api/v1/reviews", 0, Map.of("article", ARTICLE));
        submitted.then().statusCode(201);
        return submitted.path("summary.id");
    }

    JsonNode report(String id) {
        String analysis = review(editor, id).path("drafts[-1].analysis");
        return editor.asks().get("/api/v1/analyses/" + analysis).as(JsonNode.class);
    }

    JsonNode found(String id, String text) {
        for (JsonNode finding : report(id).path("findings")) {
            if (finding.path("text").asText().equals(text)) {
                return finding;
            }
        }
        throw new IllegalArgumentException("nothing was found at " + text);
    }

    String finding(String id, String text) {
        return found(id, text).path("id").asText();
    }

    void decide(String id, String finding, Map<String, String> decision) {
        send(editor, "PUT", "/api/v1/reviews/" + id + "/findings/" + finding, 0, decision)
                .then()
                .statusCode(200);
    }

    static Response say(Visitor by, String id, String said) {
        return send(by, "POST", "/api/v1/reviews/" + id + "/comments", 0, Map.of("said", said));
    }

    static Response askFor(Visitor by, String id, Visitor reader) {
        Map<String, String> asked = Map.of("reader", reader.person().id().toString());
        return send(by, "POST", "/api/v1/reviews/" + id + "/readings", 0, asked);
    }

    static String ask(Visitor by, String id, Visitor reader) {
        Response asked = askFor(by, id, reader);
        asked.then().statusCode(201).body("summary.state", equalTo("open"));
        return asked.path("summary.id");
    }

    static String mark(Visitor by, String id, String reading, String words, String rule, String note) {
        Response marked = send(by, "POST", at(id, reading) + "/marks", 0, passage(words, rule, note));
        marked.then().statusCode(201).body("text", equalTo(words));
        return marked.path("id");
    }

    static Map<String, Object> passage(String words, String rule, String note) {
        int begin = BODY.indexOf(words);
        return Map.of("field", "body", "begin", begin, "end", begin + words.length(), "rule", rule, "note", note);
    }

    static Response end(Visitor by, String id, String reading, String step) {
        int version = Optional.ofNullable(by.asks()
                        .get("/api/v1/reviews/" + id + "/readings")
                        .<Integer>path("find { it.id == '" + reading + "' }.version"))
                .orElse(0);
        return send(by, "POST", at(id, reading) + "/steps", version, Map.of("step", step));
    }

    static void closeReading(Visitor by, String id, String reading) {
        end(by, id, reading, "close").then().statusCode(200).body("summary.state", equalTo("closed"));
    }

    static Response review(Visitor by, String id) {
        return by.asks().get("/api/v1/reviews/" + id);
    }

    static String at(String id, String reading) {
        return "/api/v1/reviews/" + id + "/readings/" + reading;
    }

    static Response send(Visitor by, String method, String path, int revision, Object body) {
        return by.asks()
                .contentType("application/json")
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .request(method, path);
    }
}
