package org.framescope.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.framescope.engine.io.Json;

/** What the browsers of a desk's editors send to a service, and how they sign in. */
final class EditorsBrowsers {

    /** Somebody who has not signed in. */
    private static final Editor NOBODY = new Editor("", "");

    private static final String OWN = "a password of my own number ";

    private final URI root;
    /** As browsers do without encryption: no version 2, in which all editors would share a single connection. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /** Somebody who signed in. */
    record Editor(String cookie, String csrf) {}

    EditorsBrowsers(URI service) {
        this.root = service.resolve("/api/v1/");
    }

    /** Signs in with a one-time password and chooses another. */
    Editor enter(String login, String password) throws IOException, InterruptedException {
        HttpResponse<String> once = send(NOBODY, "POST", "session", Map.of("login", login, "password", password), "");
        return editor(
                send(editor(once), "PUT", "session/password", Map.of("old", password, "password", OWN + login), ""));
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

    /** Takes an answer to its end and lets it go: what a browser makes of it happens on another machine than the service's. */
    int look(Editor who, String path) throws IOException, InterruptedException {
        return client.send(request(who, "GET", path, null, ""), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** What an answer says. */
    JsonNode read(Editor who, String method, String path, Object body) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(send(who, method, path, body, "").body());
    }

    /**
     * Sends a request.
     *
     * @param body what becomes JSON; null for none
     * @param ifMatch a quoted revision; empty for none
     */
    HttpResponse<String> send(Editor who, String method, String path, Object body, String ifMatch)
            throws IOException, InterruptedException {
        return client.send(request(who, method, path, body, ifMatch), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(Editor who, String method, String path, Object body, String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofSeconds(60));
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
}
