package org.framescope.app.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.framescope.app.WithAccounts;
import org.framescope.app.batch.FinishedBatch;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every endpoint of the OpenAPI document, called by everybody: by strangers and each role, about what belongs to their
 * desk, to another and to none. {@code authorization.tsv} says what must come of it; an endpoint without a line fails.
 */
@QuarkusTest
@TestProfile(WithAccounts.class)
class AuthorizationMatrixTest {

    private static final String HOME = "matrix";
    private static final String FOREIGN = "foreign";
    private static final String MISSING = "00000000-0000-7000-8000-00000000dead";
    private static final List<String> ROLES = List.of("reporter", "editor", "standards", "admin");

    /** A batch that has ended, by desk. */
    private static final Map<String, String> ENDED = new ConcurrentHashMap<>();

    private JsonNode document;
    private Map<String, Row> rows;

    /**
     * A line of the table.
     *
     * @param who everyone, open (where analysis is), the least role, or service (administrators of the first desk)
     * @param id what the path's id names; none where it has no id, any where the id says nothing about a desk
     */
    private record Row(String operation, String who, String id) {}

    /** An operation of the document. */
    private record Operation(String id, String method, String path, Optional<String> contentType) {}

    @BeforeEach
    void read() throws IOException {
        document = Json.MAPPER.readTree(Visitor.with(Role.ADMIN, HOME)
                .asks()
                .get("/q/openapi?format=json")
                .asString());
        rows = new LinkedHashMap<>();
        try (InputStream in = getClass().getResourceAsStream("authorization.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(parts -> rows.put(parts[0], new Row(parts[0], parts[1], parts[2])));
        }
    }

    @Test
    void everyEndpointHasItsLineAndEveryLineItsEndpoint() {
        TreeSet<String> described = new TreeSet<>();
        operations().forEach(operation -> described.add(operation.id()));
        assertEquals(described, new TreeSet<>(rows.keySet()));
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() {
        List<Executable> checks = new ArrayList<>();
        for (Operation operation : operations()) {
            Row row = rows.get(operation.id());
            checks.add(() -> check(
                    operation,
                    row,
                    "anonymous",
                    () -> given(),
                    row.who().equals("everyone") || row.who().equals("open")));
            for (String role : ROLES) {
                Visitor visitor = Visitor.with(Role.valueOf(role.toUpperCase(Locale.ROOT)), HOME);
                checks.add(() -> {
                    check(operation, row, role, visitor::asks, isAllowed(row, role));
                    if (operation.id().equals("signOut")) {
                        visitor.signIn();
                    }
                });
            }
        }
        assertAll(checks);
    }

    /** Whoever may do something with what is theirs cannot tell what is another desk's from what there is not. */
    @Test
    void anotherDesksIdsAnswerLikeMissingOnes() {
        List<Executable> checks = new ArrayList<>();
        for (Operation operation : operations()) {
            Row row = rows.get(operation.id());
            if (row.id().equals("none") || row.id().equals("any")) {
                continue;
            }
            Visitor admin = Visitor.with(Role.ADMIN, HOME);
            checks.add(() -> {
                Response foreign =
                        call(operation, admin.asks(), own(row.id(), Visitor.with(Role.ADMIN, FOREIGN), FOREIGN));
                Response missing = call(operation, admin.asks(), MISSING);
                assertEquals(404, foreign.statusCode(), operation.id() + " of another desk: " + foreign.asString());
                assertEquals(404, missing.statusCode(), operation.id() + " of nobody: " + missing.asString());
                assertEquals(missing.asString(), foreign.asString(), operation.id());
                assertEquals(missing.getHeader("ETag"), foreign.getHeader("ETag"), operation.id());
            });
        }
        assertFalse(checks.isEmpty());
        assertAll(checks);
    }

    private static boolean isAllowed(Row row, String role) {
        return switch (row.who()) {
            case "everyone", "open" -> true;
            case "service" -> false;
            default -> ROLES.indexOf(role) >= ROLES.indexOf(row.who());
        };
    }

    private void check(Operation operation, Row row, String who, Supplier<RequestSpecification> asks, boolean allowed) {
        Role maker = who.equals("anonymous") ? Role.ADMIN : Role.valueOf(who.toUpperCase(Locale.ROOT));
        String id = row.id().equals("none") ? "" : own(row.id(), Visitor.with(maker, HOME), HOME);
        Response answer = call(operation, asks.get(), id);
        String what = operation.id() + " by " + who + ": " + answer.statusCode() + " " + answer.asString();
        if (!allowed) {
            assertEquals(who.equals("anonymous") ? 401 : 403, answer.statusCode(), what);
            return;
        }
        assertFalse(List.of(401, 403, 500).contains(answer.statusCode()) && !isOwnRefusal(answer), what);
        boolean innerId = operation.path().matches(".*\\{.*\\{.*");
        if (!row.id().equals("none") && !row.id().equals("any") && !innerId) {
            assertTrue(answer.statusCode() != 404, what);
        }
    }

    /** Wrong passwords are the sign-in's own answer, and fetching is switched off. */
    private static boolean isOwnRefusal(Response answer) {
        return Stream.of("wrong-credentials", "fetching-off", "sign-in-needed", "no-seat", "wrong-signature")
                .anyMatch(type -> answer.asString().contains("problem:" + type));
    }

    private Response call(Operation operation, RequestSpecification asks, String id) {
        String path = operation.path().replaceFirst("\\{[^}]+}", id).replaceAll("\\{[^}]+}", "1");
        operation.contentType().ifPresent(type -> asks.contentType(type).body("{}".getBytes(StandardCharsets.UTF_8)));
        asks.header("If-Match", "\"0\"");
        return asks.request(operation.method(), path);
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    JsonNode operation = method.getValue();
                    if (operation.has("operationId")) {
                        Optional<String> type = operation.path("requestBody").path("content").properties().stream()
                                .map(Map.Entry::getKey)
                                .findFirst();
                        operations.add(new Operation(
                                operation.path("operationId").asText(),
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                type));
                    }
                }));
        return operations;
    }

    /** Something new that belongs to a desk. */
    private static String own(String kind, Visitor maker, String desk) {
        return switch (kind) {
            case "any" -> "WRD-001";
            case "analysis" -> {
                String location = maker.asks()
                        .contentType("application/json")
                        .body("{\"body\": \"The mayor said so on Monday.\"}")
                        .post("/api/v1/analyses?only=attribution")
                        .getHeader("Location");
                yield location.substring(location.lastIndexOf('/') + 1);
            }
            case "person" ->
                Visitor.make("person-" + Secrets.next().toLowerCase(Locale.ROOT), Role.REPORTER, desk)
                        .person()
                        .id()
                        .toString();
            case "review" ->
                maker.asks()
                        .contentType("application/json")
                        .body("{\"article\": {\"body\": \"The mayor said so on Monday.\"}}")
                        .post("/api/v1/reviews")
                        .path("summary.id");
            case "batch" -> ENDED.computeIfAbsent(desk, key -> ended(Visitor.with(Role.ADMIN, desk)));
            case "lone-batch" -> sent(maker);
            case "sample" -> drawn(Visitor.with(Role.ADMIN, desk), own("batch", maker, desk));
            default -> throw new IllegalArgumentException("no " + kind + " can be made");
        };
    }

    private static String sent(Visitor maker) {
        String location = maker.asks()
                .contentType("application/x-ndjson")
                .body("{\"outlet\": \"a.example\", \"body\": \"Critics slammed the regime. It was a disaster.\"}"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/batches?only=wording")
                .getHeader("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String ended(Visitor maker) {
        String batch = sent(maker);
        FinishedBatch.await(maker::asks, "/api/v1/batches/" + batch);
        return batch;
    }

    private static String drawn(Visitor maker, String batch) {
        return maker.asks()
                .contentType("application/json")
                .body("{\"size\": 20}")
                .post("/api/v1/batches/" + batch + "/samples")
                .path("id");
    }
}
