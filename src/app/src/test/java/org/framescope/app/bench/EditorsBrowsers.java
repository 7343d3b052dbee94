package org.framescope.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.Timeout;
import org.framescope.engine.io.Json;

/** What the browsers of a desk's editors send to a service, and how they sign in. */
final class EditorsBrowsers {

    /** Somebody who has not signed in. */
    private static final Editor NOBODY = new Editor("", "");

    private static final String OWN = "a password of my own number ";

    private final URI root;
    private final CloseableHttpClient client;

    /** Somebody who signed in. */
    record Editor(String cookie, String csrf) {}

    /** An answer with what it says; an empty cookie where it sets none. */
    record Answer(int status, String body, String cookie) {}

    /**
     * Whoever waits for an answer reads it, too: a client that hands it from thread to thread takes much more of the
     * processors that the service and its editors share.
     *
     * @param most how many requests are under way at once at most
     */
    EditorsBrowsers(URI service, int most) {
        this.root = service.resolve("/api/v1/");
        this.client = HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(most)
                        .setMaxConnPerRoute(most)
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(20))
                                .setSocketTimeout(Timeout.ofSeconds(60))
                                .build())
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    /** Signs in with a one-time password and chooses another. */
    Editor enter(String login, String password) throws IOException {
        Answer once = send(NOBODY, "POST", "session", Map.of("login", login, "password", password), "");
        return editor(
                send(editor(once), "PUT", "session/password", Map.of("old", password, "password", OWN + login), ""));
    }

    private static Editor editor(Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IllegalStateException("nobody could sign in: " + answer.body());
        }
        String cookie = answer.cookie();
        return new Editor(
                cookie.substring(0, cookie.indexOf(';')),
                Json.MAPPER.readTree(answer.body()).path("csrf").asText());
    }

    /** Takes an answer to its end and lets it go: what a browser makes of it happens on another machine than the service's. */
    int look(Editor who, String path) throws IOException {
        return client.execute(request(who, "GET", path, null, ""), answer -> {
            EntityUtils.consume(answer.getEntity());
            return answer.getCode();
        });
    }

    /** What an answer says. */
    JsonNode read(Editor who, String method, String path, Object body) throws IOException {
        return Json.MAPPER.readTree(send(who, method, path, body, "").body());
    }

    /**
     * Sends a request.
     *
     * @param body what becomes JSON; null for none
     * @param ifMatch a quoted revision; empty for none
     */
    Answer send(Editor who, String method, String path, Object body, String ifMatch) throws IOException {
        return client.execute(request(who, method, path, body, ifMatch), EditorsBrowsers::answer);
    }

    private static Answer answer(ClassicHttpResponse answer) throws IOException, ParseException {
        HttpEntity entity = answer.getEntity();
        return new Answer(
                answer.getCode(),
                entity == null ? "" : EntityUtils.toString(entity),
                Optional.ofNullable(answer.getFirstHeader("Set-Cookie"))
                        .map(Header::getValue)
                        .orElse(""));
    }

    private ClassicHttpRequest request(Editor who, String method, String path, Object body, String ifMatch) {
        ClassicRequestBuilder request = ClassicRequestBuilder.create(method).setUri(root.resolve(path));
        if (body != null) {
            request.setEntity(Json.write(body), ContentType.APPLICATION_JSON);
        }
        if (!who.cookie().isEmpty()) {
            request.addHeader("Cookie", who.cookie()).addHeader("X-CSRF-Token", who.csrf());
        }
        if (!ifMatch.isEmpty()) {
            request.addHeader("If-Match", ifMatch);
        }
        return request.build();
    }
}
