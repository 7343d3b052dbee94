package org.framescope.app.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.framescope.app.AtOnce;
import org.framescope.app.WithAccounts;
import org.framescope.app.batch.FinishedBatch;
import org.framescope.app.security.Role;
import org.framescope.app.security.Visitor;
import org.junit.jupiter.api.Test;

/** Where people sign in, two judge a sample, each from a seat of their own. */
@QuarkusTest
@TestProfile(WithAccounts.class)
class SampleSeatsTest {

    private static final String DESK = "labelers";

    @Test
    void nobodyHasBothSeatsOrSomebodyElses() throws InterruptedException {
        Visitor editor = Visitor.with(Role.EDITOR, DESK);
        Visitor reporter = Visitor.with(Role.REPORTER, DESK);
        Visitor third = Visitor.with(Role.STANDARDS, DESK);
        String sample = drawn(editor);
        assertEquals(204, answer(reporter, sample, 1));
        assertEquals(409, answer(editor, sample, 1), "taken");
        assertEquals(409, answer(reporter, sample, 2), "both");
        assertEquals(204, answer(editor, sample, 2));
        assertEquals(409, answer(third, sample, 1), "full");
        assertEquals(204, answer(reporter, sample, 1), "still theirs");
        reporter.asks().get(sample).then().body("coders.state", equalTo(List.of("yours", "taken")));
        third.asks().get(sample + "/coders/1/tasks").then().statusCode(409);
        third.asks().get(sample + "/design").then().statusCode(200);
        reporter.asks().get(sample + "/design").then().statusCode(409);
    }

    @Test
    void ofTwoWhoSitDownAtTheSameMomentOneHasTheSeat() throws Exception {
        Visitor editor = Visitor.with(Role.EDITOR, DESK);
        Visitor reporter = Visitor.with(Role.REPORTER, DESK);
        for (int i = 0; i < 5; i++) {
            String sample = drawn(editor);
            List<Integer> statuses = AtOnce.call(
                    List.<Callable<Integer>>of(() -> answer(editor, sample, 1), () -> answer(reporter, sample, 1)));
            assertEquals(List.of(204, 409), statuses.stream().sorted().toList());
            String other = drawn(editor);
            List<Integer> both = AtOnce.call(
                    List.<Callable<Integer>>of(() -> answer(editor, other, 1), () -> answer(editor, other, 2)));
            assertEquals(List.of(204, 409), both.stream().sorted().toList(), "one person's two windows");
        }
    }

    private static int answer(Visitor visitor, String sample, int seat) {
        return visitor.asks()
                .contentType("application/json")
                .body(Map.of("verdict", "right"))
                .put(sample + "/coders/" + seat + "/answers/1")
                .statusCode();
    }

    private static String drawn(Visitor editor) throws InterruptedException {
        String batch = FinishedBatch.of(
                editor::asks,
                "?only=wording",
                "{\"body\": \"Critics slammed the regime. It was a disaster.\"}\n".repeat(3));
        return editor.asks()
                .contentType("application/json")
                .body("{\"size\": 20}")
                .post(batch + "/samples")
                .getHeader("Location");
    }
}
