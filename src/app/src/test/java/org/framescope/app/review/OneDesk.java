package org.framescope.app.review;

import io.restassured.response.Response;
import java.util.Map;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.BeforeEach;

/** People of a desk and what they do with a piece. */
abstract class OneDesk {

    static final String FIRST = "The mayor slammed the regime, and officials familiar with the plan said taxes"
            + " will rise.\\n\\nThe council passed a disgraceful budget on Monday.";
    static final String SECOND =
            "The mayor criticized the government, and officials familiar with the plan said taxes will rise.\\n"
                    + "\\n"
                    + "The council passed a disgraceful budget on Monday.\\n"
                    + "\\n"
                    + "Critics called it an outrageous scandal.";

    Visitor reporter;
    Visitor editor;
    Visitor standards;
    Visitor admin;

    @BeforeEach
    void meet() {
        reporter = Visitor.with(Role.REPORTER, "news");
        editor = Visitor.with(Role.EDITOR, "news");
        standards = Visitor.with(Role.STANDARDS, "news");
        admin = Visitor.with(Role.ADMIN, "news");
    }

    static String submit(Visitor by, String body, String note) {
        Response submitted = by.asks()
                .contentType("application/json")
                .body("{\"article\": {\"headline\": \"Taxes\", \"body\": \"" + body + "\"}, \"note\": \"" + note
                        + "\"}")
                .post("/api/v1/reviews");
        submitted.then().statusCode(201);
        return submitted.path("summary.id");
    }

    static Response revise(Visitor by, String id, String body) {
        return by.asks()
                .contentType("application/json")
                .body("{\"article\": {\"headline\": \"Taxes\", \"body\": \"" + body + "\"}}")
                .post("/api/v1/reviews/" + id + "/drafts");
    }

    Response step(Visitor by, String id, Map<String, String> step) {
        return step(by, id, step, tag(id));
    }

    static Response step(Visitor by, String id, Map<String, String> step, String tag) {
        return by.asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(step)
                .post("/api/v1/reviews/" + id + "/steps");
    }

    static Response decide(Visitor by, String id, String finding, int revision, Map<String, String> decision) {
        return by.asks()
                .contentType("application/json")
                .header("If-Match", "\"" + revision + "\"")
                .body(decision)
                .put("/api/v1/reviews/" + id + "/findings/" + finding);
    }

    String tag(String id) {
        return given(standards, id).getHeader("ETag");
    }

    static Response given(Visitor by, String id) {
        return by.asks().get("/api/v1/reviews/" + id);
    }

    String finding(String id, String text) {
        String analysis = given(standards, id).path("drafts[-1].analysis");
        return standards
                .asks()
                .get("/api/v1/analyses/" + analysis)
                .path("findings.find { it.text == '" + text + "' }.id");
    }
}
