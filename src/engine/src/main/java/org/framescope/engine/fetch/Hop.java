package org.framescope.engine.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks one site for one address. The client lives no longer than that: no cookie, connection or answer is carried on, and
 * neither proxies nor redirects are followed, whatever the environment says.
 */
final class Hop {

    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int OK = 200;

    private final String agent;
    private final FetchLimits limits;
    private final Deadline deadline;

    /** An answer: a redirect has a location, a page has bytes. */
    record Answer(int status, Optional<String> location, Optional<FetchedPage> page) {}

    Hop(String agent, FetchLimits limits, Deadline deadline) {
        this.agent = agent;
        this.limits = limits;
        this.deadline = deadline;
    }

    /**
     * The answer of a site.
     *
     * @param most the largest body, in bytes
     */
    Answer ask(WebAddress address, Pinned pinned, int most) throws FetchException {
        HttpGet get = new HttpGet(URI.create(address.toString()));
        // As it was checked, not as the client would spell it.
        get.setAuthority(new URIAuthority(address.host(), address.statedPort()));
        get.setHeader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1");
        get.setHeader("Accept-Encoding", "gzip, br");
        get.setHeader("Accept-Language", "en");
        HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
        ScheduledFuture<?> cut = deadline.then(get::cancel);
        try (CloseableHttpClient client = client(pinned)) {
            return client.execute(host, get, answer -> read(address, answer, most));
        } catch (Failed failed) {
            throw failed.matter;
        } catch (IOException | RuntimeException unreachable) {
            throw unreachable();
        } finally {
            cut.cancel(false);
        }
    }

    /** Sends a site a message; gives the status of its answer, of which nothing else is read. */
    int tell(WebAddress address, Pinned pinned, Message message) throws FetchException {
        HttpPost post = new HttpPost(URI.create(address.toString()));
        post.setAuthority(new URIAuthority(address.host(), address.statedPort()));
        message.headers().forEach(post::setHeader);
        post.setEntity(new StringEntity(message.json(), ContentType.APPLICATION_JSON));
        HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
        ScheduledFuture<?> cut = deadline.then(post::cancel);
        try (CloseableHttpClient client = client(pinned)) {
            return client.execute(host, post, answer -> answer.getCode());
        } catch (IOException | RuntimeException unreachable) {
            throw unreachable();
        } finally {
            cut.cancel(false);
        }
    }

    private FetchException unreachable() {
        return new FetchException(
                FetchException.Cause.UNREACHABLE,
                "Expected an answer of the site within " + limits.total().toSeconds()
                        + " seconds; " + (deadline.isOver() ? "it took longer" : "there was none that could be read")
                        + ". Try again later, or paste the article's text instead.");
    }

    private static Answer read(WebAddress address, ClassicHttpResponse answer, int most) throws IOException {
        Optional<String> location = header(answer, "Location");
        HttpEntity body = answer.getEntity();
        if (answer.getCode() != OK || body == null) {
            return new Answer(answer.getCode(), location, Optional.empty());
        }
        try {
            if (body.getContentLength() > most) {
                throw Unpacked.tooLarge(most);
            }
            String coding = header(answer, "Content-Encoding").orElse("");
            byte[] bytes = Unpacked.read(body.getContent(), coding, most);
            FetchedPage page = new FetchedPage(address.toString(), header(answer, "Content-Type"), bytes);
            return new Answer(answer.getCode(), location, Optional.of(page));
        } catch (FetchException refused) {
            throw new Failed(refused);
        }
    }

    private static Optional<String> header(ClassicHttpResponse answer, String name) {
        return Optional.ofNullable(answer.getFirstHeader(name)).map(Header::getValue);
    }

    private CloseableHttpClient client(Pinned pinned) {
        Timeout patience = Timeout.of(limits.connect());
        BasicHttpClientConnectionManager connections = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        // Not even a SOCKS proxy that the virtual machine was told of.
                        proxy -> new Socket(Proxy.NO_PROXY),
                        null,
                        pinned,
                        RegistryBuilder.<TlsSocketStrategy>create()
                                .register("https", DefaultClientTlsStrategy.createDefault())
                                .build()),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(patience)
                .setSocketTimeout(patience)
                .build());
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Carries a refusal out of the client, which lets only its own kind of exception through. */
    private static final class Failed extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient FetchException matter;

        Failed(FetchException matter) {
            super(matter);
            this.matter = matter;
        }
    }
}
