package org.framescope.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.framescope.engine.io.Json;
import org.junit.jupiter.api.Test;

/** Forty pupils take a whole lesson at once, and the teacher's map is what they sent, place by place. */
@QuarkusTest
class ClassOfFortyTest {

    private static final int PUPILS = 40;
    private static final int PAUSE_MS = 2;

    @TestHTTPResource("/api/v1/classes")
    URI classes;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theMapEqualsTheMarksSent() throws Exception {
        String code =
                teacher("POST", "", "{\"lesson\":\"two-buses\"}").path("code").asText();
        ExecutorService phones = Executors.newFixedThreadPool(PUPILS);
        try {
            URI place = URI.create(classes + "/" + code);
            List<RehearsedPupil> pupils = all(
                    phones,
                    IntStream.range(0, PUPILS)
                            .<Callable<RehearsedPupil>>mapToObj(
                                    i -> () -> new RehearsedPupil(client, place, new Random(i)))
                            .toList());
            for (String step : List.of("entry", "dossier", "mark", "catch", "change", "exit")) {
                teacher("PUT", "/" + code + "/step", "{\"step\":\"" + step + "\"}");
                all(
                        phones,
                        pupils.stream()
                                .<Callable<Void>>map(pupil -> () -> done(pupil, step))
                                .toList());
            }
            JsonNode board = teacher("GET", "/" + code + "/board", "");
            assertTrue(
                    Tally.sent(pupils).size() > 200,
                    "places and answers: " + Tally.sent(pupils).size());
            assertEquals(Tally.sent(pupils), Tally.shown(board));
            assertEquals(PUPILS, board.at("/figure/pupils").asInt());
            assertEquals(PUPILS, board.path("pupils").size());
        } finally {
            phones.shutdownNow();
        }
    }

    private static Void done(RehearsedPupil pupil, String step) throws Exception {
        pupil.doStep(step, PAUSE_MS);
        return null;
    }

    private static <T> List<T> all(ExecutorService phones, List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> each : phones.invokeAll(work)) {
            results.add(each.get());
        }
        return results;
    }

    private JsonNode teacher(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(classes + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.statusCode() < 300, answer.body());
        return Json.MAPPER.readTree(answer.body());
    }
}
