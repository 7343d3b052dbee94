package org.framescope.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framescope.engine.io.Json;

/** A service of its own process, with a desk full of pieces and editors who signed in. */
final class LoadedDesk implements AutoCloseable {

    /** What an editor does on the page; each is one or more requests. */
    static final List<String> ACTIONS = List.of("queue", "open", "decide", "comment");

    private static final String ARTICLE =
            "The mayor slammed the regime, and officials familiar with the plan said taxes"
                    + " will rise. The council passed a disgraceful budget on Monday, critics said. ";
    private static final Pattern PASSWORD = Pattern.compile("Sign in as admin with (\\S+),");
    private static final String OWN = "a password of my own number ";

    private final Process process;
    private final String root;
    /** As browsers do without encryption: no version 2, in which all editors would share a single connection. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final List<Editor> editors = new ArrayList<>();
    private final List<Piece> warming = new ArrayList<>();
    private final List<Piece> untouched = new ArrayList<>();
    /** What editors work on. */
    private volatile List<Piece> pieces = warming;

    /** Somebody who signed in. */
    private record Editor(String cookie, String csrf) {}

    /** A piece with the findings of its draft. */
    private record Piece(String id, String analysis, List<String> findings) {}

    private LoadedDesk(Process process, int port) {
        this.process = process;
        this.root = "http://127.0.0.1:" + port + "/api/v1/";
    }

    /** With so many pieces to warm up with, and as many again about which nobody has said anything when it is measured. */
    static LoadedDesk start(Path jar, Path home, DeskDatabase database, int editors, int pieces) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> settings = new ArrayList<>(List.of(
                "-Dframescope.home=" + home,
                "-Dframescope.accounts.required=true",
                "-Dframescope.accounts.requests-per-minute=1000000",
                "-Dframescope.accounts.anonymous-requests-per-minute=1000000",
                "-Dframescope.examples=false",
                // Nobody signs in while it is timed; what a hash costs only makes the beginning long.
                "-Dframescope.passwords.cost=5",
                "-Dsmallrye.config.mapping.validate-unknown=false",
                "-Dquarkus.http.port=" + port));
        settings.addAll(database.settings());
        Process process = new ProcessBuilder(ServiceCommand.of(jar, settings))
                .redirectErrorStream(true)
                .start();
        LoadedDesk desk = new LoadedDesk(process, port);
        Editor admin = desk.invite(desk.firstPassword(), editors);
        desk.fill(desk.warming, admin, pieces);
        desk.fill(desk.untouched, admin, pieces);
        return desk;
    }

    private String firstPassword() throws IOException {
        BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String password = "";
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            Matcher found = PASSWORD.matcher(line);
            if (found.find()) {
                password = found.group(1);
            }
            if (line.contains("Listening on")) {
                Thread drain = new Thread(() -> drain(told));
                drain.setDaemon(true);
                drain.start();
                return password;
            }
        }
        throw new IllegalStateException("the service did not start");
    }

    /** Reads what the service says until it says no more, or is stopped in the middle of a line. */
    private static void drain(BufferedReader told) {
        try {
            while (told.readLine() != null) {}
        } catch (IOException stopped) {
            // Its output ends with it.
        }
    }

    private Editor invite(String password, int editorCount) throws Exception {
        Editor admin = enter("admin", password);
        for (int i = 0; i < editorCount; i++) {
            JsonNode added = Json.MAPPER.readTree(send(
                            admin,
                            "POST",
                            "people",
                            Map.of("login", "editor" + i, "name", "Editor " + i, "role", "editor"),
                            "")
                    .body());
            editors.add(enter("editor" + i, added.path("password").asText()));
        }
        return admin;
    }

    private void fill(List<Piece> desk, Editor admin, int pieceCount) throws Exception {
        for (int i = 0; i < pieceCount; i++) {
            Map<String, String> article = Map.of("headline", "Piece " + i, "body", ARTICLE.repeat(20));
            JsonNode review = Json.MAPPER.readTree(
                    send(editors.get(i % editors.size()), "POST", "reviews", Map.of("article", article), "")
                            .body());
            String analysis = review.at("/drafts/0/analysis").asText();
            List<String> findings = new ArrayList<>();
            Json.MAPPER
                    .readTree(
                            send(admin, "GET", "analyses/" + analysis, null, "").body())
                    .path("findings")
                    .forEach(f -> findings.add(f.path("id").asText()));
            desk.add(new Piece(review.at("/summary/id").asText(), analysis, findings));
        }
    }

    /** Signs in with a one-time password and chooses another. */
    private Editor enter(String login, String password) throws Exception {
        HttpResponse<String> once =
                send(new Editor("", ""), "POST", "session", Map.of("login", login, "password", password), "");
        HttpResponse<String> own =
                send(editor(once), "PUT", "session/password", Map.of("old", password, "password", OWN + login), "");
        return editor(own);
    }

    private static Editor editor(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("nobody could sign in: " + answer.body());
        }
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Editor(
                cookie.substring(0, cookie.indexOf(';')),
                Json.MAPPER.readTree(answer.body()).path("csrf").asText());
    }

    /** From here on editors work on pieces about which nobody has said anything: warming up leaves hundreds of comments. */
    void turnToUntouchedPieces() {
        pieces = untouched;
    }

    /** What comes next: looking more often than writing. */
    String action(Random random) {
        int share = random.nextInt(10);
        return share < 4 ? "queue" : share < 7 ? "open" : share < 9 ? "decide" : "comment";
    }

    /** Acts; gives the worst status of the requests, 599 where one was not answered. */
    int act(int editor, String action, Random random) {
        Editor who = editors.get(editor);
        List<Piece> present = pieces;
        Piece piece = present.get(random.nextInt(present.size()));
        try {
            return switch (action) {
                case "queue" -> look(who, "reviews?state=open&limit=50");
                case "open" ->
                    Math.max(
                            look(who, "reviews/" + piece.id()),
                            Math.max(
                                    look(who, "analyses/" + piece.analysis()),
                                    look(who, "analyses/" + piece.analysis() + "/article")));
                case "decide" -> decide(who, piece, random);
                default ->
                    send(who, "POST", "reviews/" + piece.id() + "/comments", Map.of("said", "Seen."), "")
                            .statusCode();
            };
        } catch (IOException unanswered) {
            return 599;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 599;
        }
    }

    /** As the page does: what the editor read may be stale, which is an answer and no error. */
    private int decide(Editor who, Piece piece, Random random) throws IOException, InterruptedException {
        String finding = piece.findings().get(random.nextInt(piece.findings().size()));
        JsonNode review = Json.MAPPER.readTree(
                send(who, "GET", "reviews/" + piece.id(), null, "").body());
        int revision = 0;
        for (JsonNode decision : review.path("decisions")) {
            if (decision.path("finding").asText().equals(finding)) {
                revision = decision.path("revision").asInt();
            }
        }
        return send(
                        who,
                        "PUT",
                        "reviews/" + piece.id() + "/findings/" + finding,
                        Map.of("outcome", "accepted"),
                        "\"" + revision + "\"")
                .statusCode();
    }

    /** Takes an answer to its end and lets it go: what a browser makes of it happens on another machine than the service's. */
    private int look(Editor who, String path) throws IOException, InterruptedException {
        return client.send(request(who, "GET", path, null, ""), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpResponse<String> send(Editor who, String method, String path, Object body, String ifMatch)
            throws IOException, InterruptedException {
        return client.send(request(who, method, path, body, ifMatch), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(Editor who, String method, String path, Object body, String ifMatch) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.write(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (!who.cookie().isEmpty()) {
            request.header("Cookie", who.cookie()).header("X-CSRF-Token", who.csrf());
        }
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return request.build();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
