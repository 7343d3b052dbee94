package org.framescope.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.framescope.app.served.Service;
import org.framescope.engine.io.Json;

/**
 * Forty simulated pupils take a whole lesson on the packaged service, whose process is killed and started again while
 * they mark. Prints how long joins and marks took, and whether the teacher's map is what was sent, place by place; ends
 * with code 1 where it is not. {@code ./framescope bench classroom [--out FILE]}.
 */
public final class ClassroomRehearsal {

    private static final int PUPILS = 40;
    private static final String LESSON = "skate-park";

    /** For so long after a start, in seconds, marks are counted apart. */
    private static final long COLD_S = 15;

    /** Between two marks of a pupil, on average, in milliseconds; people take longer. */
    private static final int PAUSE_MS = Integer.getInteger("framescope.bench.pause", 3000);

    private final Service service;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService phones = Executors.newCachedThreadPool();
    private final List<Long> starts = new ArrayList<>();
    private final AtomicInteger news = new AtomicInteger();
    private final Map<String, String> figures = new java.util.LinkedHashMap<>();

    private ClassroomRehearsal(Service service) {
        this.service = service;
    }

    /** Runs the rehearsal. */
    public static void main(String... arguments) throws Exception {
        boolean equal;
        Path home = Files.createTempDirectory("framescope-bench");
        List<String> settings = List.of(
                "framescope.home=" + home, "framescope.models.dir=" + System.getProperty("framescope.models.dir", ""));
        try (Service service = new Service(Service.JAR, home.resolve("log"), Service.launchersFlags(), settings)) {
            ClassroomRehearsal rehearsal = new ClassroomRehearsal(service);
            equal = rehearsal.run();
            String table = rehearsal.table();
            System.out.print(table);
            if (arguments.length == 2 && arguments[0].equals("--out")) {
                Files.writeString(Path.of(arguments[1]), table, StandardCharsets.UTF_8);
            }
            rehearsal.phones.shutdownNow();
        }
        System.exit(equal ? 0 : 1);
    }

    private boolean run() throws Exception {
        service.awaitReady();
        starts.add(System.nanoTime());
        String code = teacher("POST", "", "{\"lesson\":\"" + LESSON + "\"}")
                .path("code")
                .asText();
        URI place = service.root().resolve("/api/v1/classes/" + code);
        List<RehearsedPupil> pupils = join(place);
        pupils.forEach(pupil -> listen(URI.create(place + "/events"), pupil.cookie()));
        listen(URI.create(place + "/board/events"), "");
        for (String step : List.of("entry", "dossier")) {
            together(code, step, pupils, p -> p.doStep(step, PAUSE_MS));
        }
        Future<?> marking = phones.submit(() -> together(code, "mark", pupils, p -> p.doStep("mark", PAUSE_MS)));
        TimeUnit.MILLISECONDS.sleep(8L * PAUSE_MS);
        int before = marksTaken(pupils);
        service.kill();
        service.start();
        service.awaitReady();
        starts.add(System.nanoTime());
        marking.get();
        together(code, "map", pupils, p -> p.get("/map"));
        together(code, "reveal", pupils, p -> p.get("/reveal"));
        together(code, "catch", pupils, p -> p.doStep("catch", PAUSE_MS));
        together(code, "change", pupils, p -> {
            p.doStep("change", PAUSE_MS);
            p.attempt();
        });
        together(code, "exit", pupils, p -> p.doStep("exit", PAUSE_MS));
        together(code, "result", pupils, p -> p.get("/result"));
        return report(code, pupils, before);
    }

    private List<RehearsedPupil> join(URI place) throws Exception {
        long begin = System.nanoTime();
        List<Callable<RehearsedPupil>> joins = Stream.iterate(0, i -> i + 1)
                .limit(PUPILS)
                .<Callable<RehearsedPupil>>map(i -> () -> new RehearsedPupil(client, place, new Random(i)))
                .toList();
        List<RehearsedPupil> pupils = new ArrayList<>();
        for (Future<RehearsedPupil> joined : phones.invokeAll(joins)) {
            pupils.add(joined.get());
        }
        figure("all joined and had the lesson, s", (System.nanoTime() - begin) / 1e9);
        return pupils;
    }

    /** What every pupil does in a step. */
    private interface Work {
        void of(RehearsedPupil pupil) throws Exception;
    }

    private Void together(String code, String step, List<RehearsedPupil> pupils, Work work) throws Exception {
        teacher("PUT", "/" + code + "/step", "{\"step\":\"" + step + "\"}");
        List<Callable<Void>> all = pupils.stream()
                .<Callable<Void>>map(pupil -> () -> {
                    work.of(pupil);
                    return null;
                })
                .toList();
        for (Future<Void> done : phones.invokeAll(all)) {
            done.get();
        }
        return null;
    }

    private static int marksTaken(List<RehearsedPupil> pupils) {
        return pupils.stream().mapToInt(p -> p.took().size()).sum();
    }

    private boolean report(String code, List<RehearsedPupil> pupils, int beforeTheRestart)
            throws IOException, InterruptedException {
        List<RehearsedPupil.Took> took =
                pupils.stream().flatMap(p -> p.took().stream()).toList();
        Map<String, Integer> sent = Tally.sent(pupils);
        Map<String, Integer> shown = Tally.shown(teacher("GET", "/" + code + "/board", ""));
        figure("pupils", PUPILS);
        figure("marks taken at the first try", took.size());
        figure("of them before the process was killed", beforeTheRestart);
        figure(
                "tries while it was down",
                pupils.stream().mapToInt(RehearsedPupil::failed).sum());
        times("a mark", took.stream());
        times("a mark within " + COLD_S + " s of a start", took.stream().filter(this::cold));
        times("a mark later", took.stream().filter(t -> !cold(t)));
        figure("messages to phones and teacher", news.get());
        figure("places and answers sent", sent.size());
        figure("marks that the map lacks", lacking(sent, shown));
        figure("marks that the map has besides", lacking(shown, sent));
        figures.put("map equals marks sent", String.valueOf(sent.equals(shown)));
        return sent.equals(shown);
    }

    private void times(String what, Stream<RehearsedPupil.Took> took) {
        double[] sorted = took.mapToDouble(RehearsedPupil.Took::ms).sorted().toArray();
        figure(what + ", number", sorted.length);
        if (sorted.length > 0) {
            figure(what + ", median, ms", Timings.quantile(sorted, 0.5));
            figure(what + ", 95 %, ms", Timings.quantile(sorted, 0.95));
            figure(what + ", 99 %, ms", Timings.quantile(sorted, 0.99));
            figure(what + ", slowest, ms", Timings.quantile(sorted, 1));
        }
    }

    /** Whether the service had just started: its code is still being compiled then, and everybody sends at once. */
    private boolean cold(RehearsedPupil.Took took) {
        return starts.stream().anyMatch(s -> took.begin() >= s && took.begin() - s < COLD_S * 1_000_000_000L);
    }

    private static int lacking(Map<String, Integer> all, Map<String, Integer> found) {
        return all.entrySet().stream()
                .mapToInt(e -> Math.max(0, e.getValue() - found.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    /** Listens as a browser does: connects again where the connection is lost. */
    private void listen(URI events, String cookie) {
        Future<?> listening = phones.submit(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    HttpRequest request = HttpRequest.newBuilder(events)
                            .header("Cookie", cookie + ";")
                            .build();
                    try (Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines())
                            .body()) {
                        lines.filter(line -> line.startsWith("event:")).forEach(line -> news.incrementAndGet());
                    }
                } catch (IOException | java.io.UncheckedIOException lost) {
                    TimeUnit.SECONDS.sleep(2);
                }
            }
            return null;
        });
        if (listening.isCancelled()) {
            throw new IllegalStateException("nobody listens");
        }
    }

    /** Once the service is there again, where it was killed. */
    private JsonNode teacher(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.root().resolve("/api/v1/classes" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return Json.MAPPER.readTree(answer.body());
    }

    private void figure(String name, double value) {
        figures.put(name, String.format(Locale.ROOT, "%.1f", value));
    }

    private void figure(String name, int value) {
        figures.put(name, String.valueOf(value));
    }

    private String table() {
        StringBuilder table = new StringBuilder("what\tfigure\n");
        figures.forEach(
                (name, value) -> table.append(name).append('\t').append(value).append('\n'));
        return table.toString();
    }
}
