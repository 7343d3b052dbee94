package org.framescope.app.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.framescope.engine.io.Json;

/**
 * An OpenID Connect provider on loopback with real RS256 keys: discovery, keys, code flow with PKCE. Whoever comes signs
 * in as whom the test named last; what the ID token says can be spoiled.
 */
public final class FakeProvider implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "framescope-test";
    private static final String SECRET = "a client's secret of at least thirty-two characters";
    private static final int MINUTES = 5 * 60;
    private static final KeyPair KEYS = keys();
    private static final KeyPair OTHER_KEYS = keys();

    /** What may be wrong with what the provider says. */
    enum Fault {
        NONE,
        OTHER_NONCE,
        NO_NONCE,
        OTHER_ISSUER,
        OTHER_AUDIENCE,
        EXPIRED,
        OTHER_KEY,
        UNSIGNED,
        REFUSES_CODE
    }

    private static volatile Map<String, Object> claims = Map.of();
    private static volatile Fault fault = Fault.NONE;
    private static volatile String issuer = "";
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private HttpServer server;

    /** Who comes next, and what is wrong with it. */
    static void next(Map<String, Object> who, Fault wrong) {
        claims = who;
        fault = wrong;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realm";
        server.createContext("/realm/.well-known/openid-configuration", exchange -> json(exchange, 200, discovery()));
        server.createContext("/realm/keys", exchange -> json(exchange, 200, Map.of("keys", List.of(key()))));
        server.createContext("/realm/authorize", this::authorize);
        server.createContext("/realm/token", this::token);
        server.start();
        return Map.of(
                "framescope.oidc.issuer", issuer,
                "framescope.oidc.client-id", CLIENT,
                "framescope.oidc.client-secret", SECRET,
                "framescope.oidc.name", "Example Press",
                "framescope.oidc.groups",
                        "chiefs=admin,desk-editors=editor@The provider desk,nowhere=editor@No such desk");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    @Override
    public int order() {
        return 20;
    }

    private static Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                issuer,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                issuer + "/token",
                "jwks_uri",
                issuer + "/keys",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "code_challenge_methods_supported",
                List.of("S256"));
    }

    private static Map<String, Object> key() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "one",
                "n", url(unsigned(key.getModulus().toByteArray())),
                "e", url(unsigned(key.getPublicExponent().toByteArray())));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        URI back = URI.create(asked.get("redirect_uri"));
        exchange.getResponseHeaders()
                .set("Location", back + "?code=" + code + "&state=" + encoded(asked.getOrDefault("state", "")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A code is good once, for whoever knows the client's secret and what its challenge was made from. */
    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(StandardCharsets.UTF_8));
        String plain =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean client =
                List.of(basic, plain).contains(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean proof = asked != null
                && url(sha256(sent.getOrDefault("code_verifier", ""))).equals(asked.get("code_challenge"));
        if (fault == Fault.REFUSES_CODE || !client || !proof) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String token = idToken(asked.get("nonce"));
        json(
                exchange,
                200,
                Map.of("access_token", "opaque", "token_type", "Bearer", "expires_in", 300, "id_token", token));
    }

    private static String idToken(String nonce) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> said = new LinkedHashMap<>(claims);
        said.put("iss", fault == Fault.OTHER_ISSUER ? "https://other.example.org" : issuer);
        said.put("aud", fault == Fault.OTHER_AUDIENCE ? "another-client" : CLIENT);
        said.put("iat", fault == Fault.EXPIRED ? now - 2 * MINUTES : now);
        said.put("exp", fault == Fault.EXPIRED ? now - MINUTES : now + MINUTES);
        if (fault != Fault.NO_NONCE) {
            said.put("nonce", fault == Fault.OTHER_NONCE ? "another" : String.valueOf(nonce));
        }
        String algorithm = fault == Fault.UNSIGNED ? "none" : "RS256";
        String head = url(
                Json.write(Map.of("alg", algorithm, "kid", "one", "typ", "JWT")).getBytes(StandardCharsets.UTF_8));
        String content = head + "." + url(Json.write(said).getBytes(StandardCharsets.UTF_8));
        return content + "." + (fault == Fault.UNSIGNED ? "" : url(signed(content)));
    }

    private static byte[] signed(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign((fault == Fault.OTHER_KEY ? OTHER_KEYS : KEYS).getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        JsonNode tree = Json.MAPPER.valueToTree(body);
        byte[] bytes = Json.write(tree).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
