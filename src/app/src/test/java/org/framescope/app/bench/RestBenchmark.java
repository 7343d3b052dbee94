package org.framescope.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.framescope.app.served.Service;
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

    @Param({"false", "true"})
    public String store;

    private final HttpClient client = HttpClient.newHttpClient();
    private Service service;
    private HttpRequest request;

    @Setup
    public void start() throws Exception {
        Path home = Files.createTempDirectory("framescope-bench");
        service = new Service(
                Service.JAR,
                home.resolve("log"),
                Service.launchersFlags(),
                List.of(
                        "framescope.home=" + home,
                        "framescope.models.dir=" + System.getProperty("framescope.models.dir", "")));
        service.awaitReady();
        request = HttpRequest.newBuilder(service.root().resolve("/api/v1/analyses?store=" + store))
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
        service.close();
    }

    private static byte[] example() throws IOException {
        try (InputStream in = Framescope.class.getResourceAsStream("examples/peace-talks.json")) {
            return in.readAllBytes();
        }
    }
}
