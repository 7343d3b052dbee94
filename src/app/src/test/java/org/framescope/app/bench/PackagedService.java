package org.framescope.app.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, with a database of its own, which may be killed and started again. */
final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("src/app/target/quarkus-app/quarkus-run.jar");
    private static final int MOST_SECONDS = 600;
    private static final int OK = 200;

    private final int port;
    private final Path home;
    private Process process;
    private long ready;

    private PackagedService(int port, Path home) {
        this.port = port;
        this.home = home;
    }

    /** Starts the service and waits until it is ready. Must be called in the project's root. */
    static PackagedService start() throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("no " + JAR + "; run ./framescope package first, from the project's root");
        }
        PackagedService service = new PackagedService(freePort(), Files.createTempDirectory("framescope-bench"));
        service.launch();
        return service;
    }

    /** When the service was ready last, in nanoseconds of the system's clock. */
    long ready() {
        return ready;
    }

    URI root() {
        return URI.create("http://localhost:" + port);
    }

    /** Kills the process without warning, as a power cut does, and starts it again with what lies on the disk. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        launch();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void launch() throws IOException, InterruptedException {
        process = new ProcessBuilder(ServiceCommand.of(
                        JAR,
                        List.of(
                                "-Dquarkus.http.port=" + port,
                                "-Dframescope.home=" + home,
                                "-Dframescope.models.dir=" + System.getProperty("framescope.models.dir", ""))))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest isReady =
                HttpRequest.newBuilder(root().resolve("/q/health/ready")).build();
        for (int i = 0; i < MOST_SECONDS * 2; i++) {
            try {
                if (client.send(isReady, HttpResponse.BodyHandlers.discarding()).statusCode() == OK) {
                    this.ready = System.nanoTime();
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IllegalStateException("the service is not ready after " + MOST_SECONDS + " s");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
