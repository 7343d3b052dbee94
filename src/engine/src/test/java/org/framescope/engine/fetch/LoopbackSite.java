package org.framescope.engine.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** All sites of the world on one loopback port: answers by path, and remembers who was asked for what. */
final class LoopbackSite implements AutoCloseable {

    /** What the site answers with. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<InetAddress> dialled = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    LoopbackSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            headers.add(Map.copyOf(exchange.getRequestHeaders()));
            pages.getOrDefault(exchange.getRequestURI().getPath(), nothing()).answer(exchange);
        });
        server.start();
    }

    void at(String path, Page page) {
        pages.put(path, page);
    }

    /** Where the fetcher dials, whatever address it was allowed to dial. */
    InetSocketAddress dial(InetAddress address, int port) {
        dialled.add(address);
        return server.getAddress();
    }

    List<InetAddress> dialled() {
        return dialled;
    }

    List<String> asked() {
        return asked;
    }

    List<Map<String, List<String>>> headers() {
        return headers;
    }

    static Page bytes(byte[] body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        };
    }

    static Page redirect(String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        };
    }

    static Page status(int status) {
        return exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    private static Page nothing() {
        return status(404);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
