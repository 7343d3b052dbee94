package org.framescope.app.served;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, which may be stopped or killed and started again. */
public final class Service implements AutoCloseable {

    /** Where the service is packaged, seen from the project's root. */
    public static final Path JAR = Path.of("src/app/target/quarkus-app/quarkus-run.jar");

    /** Java's options where several processes share a machine with what watches them. */
    public static final List<String> SMALL =
            List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> command;
    private final Path log;
    private final URI root;
    private Process process;

    /**
     * Starts it.
     *
     * @param log the file that what it says is added to, also when it is started again
     * @param flags Java's options
     * @param settings as {@code name=value}
     */
    public Service(Path jar, Path log, List<String> flags, List<String> settings) throws IOException {
        if (!Files.exists(jar)) {
            throw new IllegalStateException("no " + jar + "; run ./framescope package first, from the project's root");
        }
        int port = freePort();
        this.log = log;
        this.root = URI.create("http://localhost:" + port);
        this.command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.add("-Dquarkus.http.port=" + port);
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-jar", jar.toString()));
        start();
    }

    /** Java's options as the launcher gives them to a service, for what is timed. */
    public static List<String> launchersFlags() {
        return List.of(System.getProperty("framescope.bench.flags").split(" "));
    }

    public void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** {@code kill -9}: without warning, as a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it would answer. */
    public boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    public void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end || !isAlive()) {
                throw new IllegalStateException("the service does not start; see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Where it answers, without a path. */
    public URI root() {
        return root;
    }

    /** What it said so far. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The answer's body in a file. */
    public Path download(String path, Path file) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofFile(file))
                .body();
    }

    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest post = request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(post, HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, Path body) throws IOException, InterruptedException {
        HttpRequest post = request(path)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofFile(body))
                .build();
        return client.send(post, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE);
    }

    /** A port on which nobody listens now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Stops it as an operator does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
