package org.framescope.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framescope.engine.io.Json;

/** A pupil as their phone behaves: one mark after another, each sent again until it is taken. */
final class RehearsedPupil {

    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int WORDS = 6;
    private static final int AGAIN_MS = 500;

    /**
     * How long a mark took.
     *
     * @param begin when it was sent, in nanoseconds of the system's clock
     * @param ms how long it took until the service said that it is kept
     */
    record Took(long begin, double ms) {}

    private final HttpClient client;
    private final URI place;
    private final String cookie;
    private final boolean swapped;
    private final JsonNode lesson;
    private final Random random;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Took> took = new ArrayList<>();
    private int failed;
    private long turn;

    /** Joins the class. */
    RehearsedPupil(HttpClient client, URI place, Random random) throws IOException, InterruptedException {
        this.client = client;
        this.place = place;
        this.random = random;
        HttpResponse<String> joined = client.send(
                HttpRequest.newBuilder(URI.create(place + "/pupils"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (joined.statusCode() != 201) {
            throw new IllegalStateException("not let in: " + joined.statusCode() + " " + joined.body());
        }
        this.cookie = joined.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        this.swapped = Json.MAPPER.readTree(joined.body()).path("swapped").asBoolean();
        this.lesson = Json.MAPPER.readTree(get("/lesson"));
    }

    String cookie() {
        return cookie;
    }

    /** What this pupil said last at each place. */
    Map<String, String> said() {
        return said;
    }

    /** How long each mark took that was taken at the first try. */
    List<Took> took() {
        return took;
    }

    /** How often a mark had to be sent again. */
    int failed() {
        return failed;
    }

    /** Says everything that a step asks for. */
    void doStep(String step, int pauseMs) throws IOException, InterruptedException {
        for (String slot : slots(step)) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * pauseMs));
            say(slot, answer(slot));
            if (random.nextInt(10) == 0) {
                say(slot, answer(slot));
            }
        }
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** Swaps the outlet's name and writes the suggestion; gives how many of the tool's marks moved. */
    int attempt() throws IOException, InterruptedException {
        JsonNode rewrite = lesson.at("/change/rewrite");
        ObjectNode change = Json.MAPPER.createObjectNode();
        for (String name : List.of("article", "field", "begin", "end")) {
            change.set(name, rewrite.path(name));
        }
        change.set("text", rewrite.path("suggestion"));
        JsonNode moved = Json.MAPPER.readTree(client.send(post("/trials", change), HttpResponse.BodyHandlers.ofString())
                .body());
        return moved.path("gone").size() + moved.path("fresh").size();
    }

    private void say(String slot, String answer) throws IOException, InterruptedException {
        ObjectNode mark = Json.MAPPER
                .createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("turn", ++turn)
                .put("slot", slot)
                .put("answer", answer);
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.putArray("marks").add(mark);
        said.put(slot, answer);
        for (int tries = 0; ; tries++) {
            long begin = System.nanoTime();
            if (isTaken(body)) {
                if (tries == 0) {
                    took.add(new Took(begin, (System.nanoTime() - begin) / 1e6));
                }
                return;
            }
            failed++;
            TimeUnit.MILLISECONDS.sleep(AGAIN_MS);
        }
    }

    private boolean isTaken(ObjectNode body) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(post("/marks", body), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
                throw new IllegalStateException("refused: " + answer.body());
            }
            return answer.statusCode() == 200;
        } catch (IOException outOfReach) {
            return false;
        }
    }

    private List<String> slots(String step) {
        List<String> slots = new ArrayList<>();
        switch (step) {
            case "entry" -> slots.addAll(ticket(swapped ? 1 : 0));
            case "exit" -> slots.addAll(ticket(swapped ? 0 : 1));
            case "dossier" ->
                numbered(slots, "dossier/", lesson.path("questions").size());
            case "catch" -> numbered(slots, "catch/", lesson.path("catches").asInt());
            case "change" -> Stream.of("rewrite", "quotation", "outlet").forEach(k -> slots.add("change/" + k));
            case "mark" -> markSlots(slots);
            default -> throw new IllegalArgumentException("nothing is said in " + step);
        }
        slots.add("done/" + step);
        return slots;
    }

    private List<String> ticket(int number) {
        List<String> slots = new ArrayList<>();
        numbered(
                slots,
                "ticket/" + number + "/",
                lesson.at("/tickets/" + number + "/questions").size());
        return slots;
    }

    private void markSlots(List<String> slots) {
        JsonNode texts = lesson.path("texts");
        for (int t = 0; t < texts.size(); t++) {
            for (JsonNode sentence : texts.get(t).path("sentences")) {
                slots.add("voice/" + t + "/" + sentence.path("field").asText() + "/"
                        + sentence.path("begin").asInt());
            }
            numbered(
                    slots,
                    "caption/" + t + "/",
                    texts.get(t).at("/article/captions").size());
            List<String> words = new ArrayList<>();
            Matcher matcher = WORD.matcher(texts.get(t).at("/article/body").asText());
            while (matcher.find()) {
                words.add("word/" + t + "/body/" + matcher.start() + "-" + matcher.end());
            }
            random.ints(WORDS, 0, words.size()).mapToObj(words::get).distinct().forEach(slots::add);
        }
    }

    private static void numbered(List<String> slots, String prefix, int size) {
        for (int i = 0; i < size; i++) {
            slots.add(prefix + i);
        }
    }

    private String answer(String slot) {
        String[] parts = slot.split("/");
        return switch (parts[0]) {
            case "voice" -> one("outlet", "quoted", "attributed", "unsure", "none");
            case "word" -> one("outlet", "speaker", "unsure", "none");
            case "caption" -> one("belongs", "other", "unsure");
            case "catch" -> one("agree", "disagree");
            case "change" -> one("fewer", "same", "more");
            case "dossier" -> option(lesson.at("/questions/" + parts[1] + "/options"));
            case "ticket" -> option(lesson.at("/tickets/" + parts[1] + "/questions/" + parts[2] + "/options"));
            default -> "yes";
        };
    }

    private String option(JsonNode options) {
        return ((ArrayNode) options)
                .get(random.nextInt(options.size()))
                .path("id")
                .asText();
    }

    private String one(String... answers) {
        return answers[random.nextInt(answers.length)];
    }

    private HttpRequest post(String path, ObjectNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(place + path)).header("Cookie", cookie);
    }
}
