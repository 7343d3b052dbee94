package org.framescope.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.framescope.engine.Framescope;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The packaged service from request to answer, over HTTP, with the shipped example and with and without keeping it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class RestBenchmark {

    private static final Path JAR = Path.of("src/app/target/quarkus-app/quarkus-run.jar");
    private static final int MOST_SECONDS = 60;

    @Param({"false", "true"})
    public String store;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process service;
    private HttpRequest request;

    @Setup
    public void start() throws Exception {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("no " + JAR + "; run ./framescope package first, from the project's root");
        }
        int port = freePort();
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=" + port,
                        "-Dframescope.home=" + Files.createTempDirectory("framescope-bench"),
                        "-jar",
                        JAR.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        URI root = URI.create("http://localhost:" + port);
        awaitReady(HttpRequest.newBuilder(root.resolve("/q/health/ready")).build());
        request = HttpRequest.newBuilder(root.resolve("/api/v1/analyses?store=" + store))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(example()))
                .build();
    }

    @Benchmark
    public int analyze() throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    }

    @TearDown
    public void stop() {
        service.destroy();
    }

    private void awaitReady(HttpRequest ready) throws InterruptedException {
        for (int i = 0; i < MOST_SECONDS; i++) {
            try {
                client.send(ready, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new IllegalStateException("the service is not ready after " + MOST_SECONDS + " s");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static byte[] example() throws IOException {
        try (InputStream in = Framescope.class.getResourceAsStream("examples/peace-talks.json")) {
            return in.readAllBytes();
        }
    }
}
