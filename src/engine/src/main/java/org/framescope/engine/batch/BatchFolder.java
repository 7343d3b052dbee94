package org.framescope.engine.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.engine.io.CsvWriter;
import org.framescope.engine.io.Json;

/**
 * The folder that a batch writes to. Files only grow; how long they are with the articles finished so far is written down
 * from time to time, and whatever stands behind that is cut off when a stopped batch goes on. So no article is lost or
 * written twice, whenever the process ends.
 */
public final class BatchFolder implements AutoCloseable {

    static final String REPORTS = "reports.ndjson";

    /** What outlets' profiles are made of: the place of each article that has a report, a tab, its figures as JSON. */
    static final String FIGURES = "figures.tsv";

    private static final String PROGRESS = "progress.json";
    private static final String LOCK = ".lock";

    private final Path home;
    private final String plan;
    private final FileChannel lock;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private Tally tally;

    /** An output file and what is appended to it. */
    private record Sheet(FileChannel channel, OutputStream out) {

        static Sheet open(Path file, long length) throws IOException {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.size() < length) {
                throw new BatchException(file + " is shorter than the batch left it; name another folder with --out");
            }
            channel.truncate(length);
            channel.position(length);
            return new Sheet(channel, new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
        }

        long safe() throws IOException {
            out.flush();
            channel.force(false);
            return channel.position();
        }
    }

    private BatchFolder(Path home, String plan, FileChannel lock, Tally tally) {
        this.home = home;
        this.plan = plan;
        this.lock = lock;
        this.tally = tally;
    }

    /**
     * Opens a new or empty folder, or one in which the same batch was begun.
     *
     * @param plan what the batch is about, as a hash
     * @throws BatchException where the folder holds something else, or another process writes to it
     */
    public static BatchFolder open(Path home, String plan) throws IOException {
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw new BatchException("--out must name a folder, and this is a file: " + home);
        }
        Files.createDirectories(home.resolve("tables"));
        FileChannel lock = locked(home);
        try {
            Optional<Progress> begun = progress(home);
            if (begun.isEmpty() && Files.exists(home.resolve(REPORTS))) {
                throw new BatchException(
                        "the folder holds reports of something else; name another with --out: " + home);
            }
            if (begun.isPresent() && !begun.get().plan().equals(plan)) {
                throw new BatchException(
                        "the folder holds a batch of other articles, models, outlet rules or settings; name another"
                                + " with --out: "
                                + home);
            }
            BatchFolder folder =
                    new BatchFolder(home, plan, lock, begun.map(Progress::tally).orElse(Tally.NONE));
            if (begun.isEmpty()) {
                // Before anything else, so that a batch killed in its first moment is known for what it is.
                folder.replace(PROGRESS, Json.pretty(new Progress(plan, Tally.NONE, Map.of(), false)) + "\n");
            }
            folder.openSheets(begun.map(Progress::lengths).orElse(Map.of()));
            return folder;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static FileChannel locked(Path home) throws IOException {
        FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> own = Optional.ofNullable(channel.tryLock());
        if (own.isEmpty()) {
            channel.close();
            throw new BatchException("another process is writing to this folder: " + home);
        }
        return channel;
    }

    /** What the progress file says; empty where there is none. */
    static Optional<Progress> progress(Path home) throws IOException {
        Path file = home.resolve(PROGRESS);
        return Files.exists(file)
                ? Optional.of(Json.MAPPER.readValue(file.toFile(), Progress.class))
                : Optional.empty();
    }

    private void openSheets(Map<String, Long> lengths) throws IOException {
        open(REPORTS, "", lengths);
        open(FIGURES, "", lengths);
        for (Table table : Tables.ALL) {
            open(table.file(), CsvWriter.row(table.head()), lengths);
        }
    }

    private void open(String name, String head, Map<String, Long> lengths) throws IOException {
        Sheet sheet = Sheet.open(home.resolve(name), lengths.getOrDefault(name, 0L));
        if (!lengths.containsKey(name)) {
            sheet.out().write(head.getBytes(StandardCharsets.UTF_8));
        }
        sheets.put(name, sheet);
    }

    /** What became of the articles finished so far. */
    public Tally tally() {
        return tally;
    }

    /** Appends one article's report and rows. */
    public void append(RenderedEntry rendered) throws IOException {
        tally = tally.with(rendered.entry());
        write(REPORTS, rendered.line() + "\n");
        if (rendered.figures().isPresent()) {
            write(FIGURES, tally.in() + "\t" + rendered.figures().get().line() + "\n");
        }
        for (Table table : Tables.ALL) {
            for (List<String> row : Tables.placed(table, rendered.entry(), tally.in())) {
                write(table.file(), CsvWriter.row(row));
            }
        }
    }

    private void write(String name, String text) throws IOException {
        sheets.get(name).out().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes sure that what was appended so far outlives the process and the machine's power. */
    public void save() throws IOException {
        save(false);
    }

    /** Says that nothing is left to do. */
    void finish() throws IOException {
        save(true);
    }

    private void save(boolean finished) throws IOException {
        TreeMap<String, Long> lengths = new TreeMap<>();
        for (Map.Entry<String, Sheet> own : sheets.entrySet()) {
            lengths.put(own.getKey(), own.getValue().safe());
        }
        replace(PROGRESS, Json.pretty(new Progress(plan, tally, lengths, finished)) + "\n");
    }

    /** Writes a small file as a whole: who reads it finds the old one or the new one. */
    void replace(String name, String text) throws IOException {
        Path draft = home.resolve(name + ".draft");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
        Files.move(draft, home.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    Path file(String name) {
        return home.resolve(name);
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : sheets.values()) {
            sheet.out().close();
        }
        lock.close();
    }
}
