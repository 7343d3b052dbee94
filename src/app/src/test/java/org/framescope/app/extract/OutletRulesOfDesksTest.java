package org.framescope.app.extract;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.framescope.app.WithAccounts;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;

/** What one desk teaches about an outlet's pages, another neither sees nor feels. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class OutletRulesOfDesksTest {

    private static final String RULE = "/api/v1/outlet-rules/taught.example";
    private static final String ASIDE = "Ten other stories that readers of this page have liked since the rain began.";
    private static final String PAGE =
            "<html><head><link rel=\"canonical\" href=\"https://taught.example/a\"></head><body>"
                    + "<article><h1>Rain</h1><p>It rained on Monday for most of the day, and the mayor said that the river would"
                    + " rise by evening.</p><p class=\"other\">" + ASIDE + "</p></article></body></html>";

    @Test
    void eachDeskTeachesForItself() {
        Visitor teaching = Visitor.with(Role.EDITOR, "teaching");
        Visitor other = Visitor.with(Role.EDITOR, "untaught");
        teaching.asks()
                .contentType("application/json")
                .body("{\"rules\": [{\"selector\": \".other\", \"as\": \"drop\"}]}")
                .put(RULE)
                .then()
                .statusCode(200);
        teaching.asks().get("/api/v1/outlet-rules").then().body("$", equalTo(List.of("taught.example")));
        other.asks().get("/api/v1/outlet-rules").then().body("$", empty());
        other.asks().get(RULE).then().statusCode(404);
        other.asks().delete(RULE).then().statusCode(404);
        assertTrue(body(other).contains(ASIDE), body(other));
        assertFalse(body(teaching).contains(ASIDE), body(teaching));
        Visitor chief = Visitor.with(Role.ADMIN, "teaching");
        assertTrue(chief.asks().get("/api/v1/audit").asString().contains("outlet-rule-kept"));
        teaching.asks().delete(RULE).then().statusCode(204);
        teaching.asks().get(RULE).then().statusCode(404);
    }

    private static String body(Visitor visitor) {
        return visitor.asks()
                .contentType("text/html")
                .body(PAGE)
                .post("/api/v1/extractions")
                .path("article.body");
    }
}
