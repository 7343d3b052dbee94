package org.framescope.app.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A content management system's editor of another site, as strict as such pages are: no script but its own, no style but
 * its own, no connection, no HTML from strings.
 */
final class FakeEditor implements AutoCloseable {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none';"
            + " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String RICH = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Draft 17 – Editor</title>
            <link rel="stylesheet" href="/editor.css"><script src="/editor.js"></script>
            <form><label for="t">Title</label> <input id="t" name="title" value="Council slams old bridge plan">
            <label for="s">Search</label> <input id="s" name="q" value="private search">
            <input type="password" name="headline-password" value="secret"></form>
            <div id="body" contenteditable="true" class="prose">
              <p>The mayor <b>slam</b>med the regime, and officials
                 familiar with the plan said taxes will&nbsp;rise.</p>
              <figure contenteditable="false"><figcaption contenteditable="true">The bridge in January, with the first
                 barrier.</figcaption><button>Replace image</button></figure>
              <p>The council passed a budget on Monday.<br>It was a long\u200b debate.</p>
            </div>
            <x-note></x-note></html>
            """;

    private static final String PLAIN = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Source view</title>
            <link rel="stylesheet" href="/editor.css">
            <textarea id="source" name="content" rows="8" cols="60">&lt;p&gt;The mayor &amp;amp; others &lt;em&gt;slammed&lt;/em&gt; the regime.&lt;/p&gt;
            &lt;p&gt;The council passed a disgraceful budget.&lt;/p&gt;</textarea></html>
            """;

    /** A field inside a component, as some editors have it. */
    private static final String SCRIPT = """
            customElements.define('x-note', class extends HTMLElement {
              connectedCallback() {
                const root = this.attachShadow({ mode: 'open' });
                const note = document.createElement('div');
                note.contentEditable = 'true';
                note.setAttribute('aria-label', 'Standfirst');
                note.textContent = 'A disgraceful vote, as it happened.';
                root.append(note);
              }
            });
            window.heard = [];
            addEventListener('message', ({ data }) => window.heard.push(data.framescope));
            """;

    private static final Map<String, String> FILES = Map.of(
            "/rich",
            RICH,
            "/closed",
            RICH,
            "/plain",
            PLAIN,
            "/editor.js",
            SCRIPT,
            "/editor.css",
            ".prose { margin: 2em }");

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    FakeEditor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new java.io.UncheckedIOException(taken);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Another name for this machine than the service's, so that browsers see another site. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What browsers asked of this site. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        String file = FILES.get(path);
        byte[] bytes = (file == null ? "" : file).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.getResponseHeaders().set("Content-Type", type(path) + "; charset=utf-8");
        if (path.equals("/closed")) {
            exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
        }
        exchange.sendResponseHeaders(file == null ? 204 : 200, file == null ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        return path.endsWith(".css") ? "text/css" : "text/html";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
