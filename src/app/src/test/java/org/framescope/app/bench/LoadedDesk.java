package org.framescope.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framescope.app.bench.EditorsBrowsers.Editor;
import org.framescope.app.served.Service;

/** A service of its own process, with a desk full of pieces and editors who signed in. */
final class LoadedDesk implements AutoCloseable {

    /** What an editor does on the page; each is one or more requests. */
    static final List<String> ACTIONS = List.of("queue", "open", "decide", "comment");

    private static final String ARTICLE =
            "The mayor slammed the regime, and officials familiar with the plan said taxes"
                    + " will rise. The council passed a disgraceful budget on Monday, critics said. ";
    /** What a browser keeps open to one place at most; what comes beyond waits in the browser, and its time runs. */
    static final int CONNECTIONS = 6;

    private static final Pattern PASSWORD = Pattern.compile("Sign in as admin with (\\S+),");

    private final Service service;
    private final EditorsBrowsers browsers;
    private final List<Editor> editors = new ArrayList<>();
    private final List<Piece> warming = new ArrayList<>();
    private final List<Piece> untouched = new ArrayList<>();
    /** What editors work on. */
    private volatile List<Piece> pieces = warming;

    /** A piece with the findings of its draft. */
    private record Piece(String id, String analysis, List<String> findings) {}

    private LoadedDesk(Service service, int editorCount) {
        this.service = service;
        this.browsers = new EditorsBrowsers(service.root(), editorCount * CONNECTIONS);
    }

    /**
     * With so many pieces to warm up with, and as many again about which nobody has said anything when it is measured.
     *
     * @param home where the service keeps what it keeps
     * @param database the settings of another database than the built-in one
     */
    static LoadedDesk start(Path jar, Path home, List<String> database, int editors, int pieces) throws Exception {
        List<String> settings = new ArrayList<>(List.of(
                "framescope.home=" + home,
                "framescope.accounts.required=true",
                "framescope.accounts.requests-per-minute=1000000",
                "framescope.accounts.anonymous-requests-per-minute=1000000",
                "framescope.examples=false",
                // Nobody signs in while it is timed; what a hash costs only makes the beginning long.
                "framescope.passwords.cost=5",
                "smallrye.config.mapping.validate-unknown=false"));
        settings.addAll(database);
        LoadedDesk desk = new LoadedDesk(
                new Service(jar, home.resolve("service.log"), Service.launchersFlags(), settings), editors);
        desk.service.awaitReady();
        Editor admin = desk.invite(editors);
        desk.fill(desk.warming, admin, pieces);
        desk.fill(desk.untouched, admin, pieces);
        return desk;
    }

    private Editor invite(int editorCount) throws IOException {
        Matcher told = PASSWORD.matcher(service.said());
        if (!told.find()) {
            throw new IllegalStateException("the service told no first password");
        }
        Editor admin = browsers.enter("admin", told.group(1));
        for (int i = 0; i < editorCount; i++) {
            String login = "editor" + i;
            Map<String, String> person = Map.of("login", login, "name", "Editor " + i, "role", "editor");
            JsonNode added = browsers.read(admin, "POST", "people", person);
            editors.add(browsers.enter(login, added.path("password").asText()));
        }
        return admin;
    }

    private void fill(List<Piece> desk, Editor admin, int pieceCount) throws IOException {
        for (int i = 0; i < pieceCount; i++) {
            Map<String, String> article = Map.of("headline", "Piece " + i, "body", ARTICLE.repeat(20));
            JsonNode review =
                    browsers.read(editors.get(i % editors.size()), "POST", "reviews", Map.of("article", article));
            String analysis = review.at("/drafts/0/analysis").asText();
            List<String> findings = new ArrayList<>();
            browsers.read(admin, "GET", "analyses/" + analysis, null)
                    .path("findings")
                    .forEach(f -> findings.add(f.path("id").asText()));
            desk.add(new Piece(review.at("/summary/id").asText(), analysis, findings));
        }
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
                case "queue" -> browsers.look(who, "reviews?state=open&limit=50");
                case "open" ->
                    Math.max(
                            browsers.look(who, "reviews/" + piece.id()),
                            Math.max(
                                    browsers.look(who, "analyses/" + piece.analysis()),
                                    browsers.look(who, "analyses/" + piece.analysis() + "/article")));
                case "decide" -> decide(who, piece, random);
                default ->
                    browsers.send(who, "POST", "reviews/" + piece.id() + "/comments", Map.of("said", "Seen."), "")
                            .status();
            };
        } catch (IOException unanswered) {
            return 599;
        }
    }

    /** As the page does: what the editor read may be stale, which is an answer and no error. */
    private int decide(Editor who, Piece piece, Random random) throws IOException {
        String finding = piece.findings().get(random.nextInt(piece.findings().size()));
        JsonNode review = browsers.read(who, "GET", "reviews/" + piece.id(), null);
        int revision = 0;
        for (JsonNode decision : review.path("decisions")) {
            if (decision.path("finding").asText().equals(finding)) {
                revision = decision.path("revision").asInt();
            }
        }
        return browsers.send(
                        who,
                        "PUT",
                        "reviews/" + piece.id() + "/findings/" + finding,
                        Map.of("outcome", "accepted"),
                        "\"" + revision + "\"")
                .status();
    }

    @Override
    public void close() {
        service.close();
    }
}
