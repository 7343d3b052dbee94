package org.framescope.app.message;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.framescope.engine.fetch.Courier;
import org.framescope.engine.fetch.LoopbackCourier;

/** Every site that the service under test brings messages to: one loopback port that remembers what it was told. */
public final class ToldSite {

    private static final List<Told> TOLD = new CopyOnWriteArrayList<>();
    private static final Map<String, Integer> STATUS = new ConcurrentHashMap<>();
    private static HttpServer server;

    private ToldSite() {}

    /** A message that arrived. */
    public record Told(String path, String delivery, String signature, String body) {}

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    static Courier courier() {
        return LoopbackCourier.to(ToldSite::address);
    }

    private static synchronized InetSocketAddress address() {
        if (server == null) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException taken) {
                throw new UncheckedIOException(taken);
            }
            server.createContext("/", ToldSite::hear);
            server.start();
        }
        return server.getAddress();
    }

    private static void hear(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        TOLD.add(new Told(
                path,
                exchange.getRequestHeaders().getFirst(Mail.DELIVERY),
                exchange.getRequestHeaders().getFirst(Signature.HEADER),
                body));
        exchange.sendResponseHeaders(STATUS.getOrDefault(path, 204), -1);
        exchange.close();
    }

    /** What arrived under a path, in order. */
    public static List<Told> at(String path) {
        return TOLD.stream().filter(told -> told.path().equals(path)).toList();
    }

    /** Answers with a status under a path from now on. */
    public static void answer(String path, int status) {
        STATUS.put(path, status);
    }
}
