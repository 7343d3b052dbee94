package org.framescope.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder for as long as one comparison lasts: texts in, transcripts out, so that a system's process reads no corpus. */
record Desk(Path folder) implements AutoCloseable {

    static Desk lay(List<String> warmUp, List<String> texts) throws IOException {
        Desk desk = new Desk(Files.createTempDirectory("framescope-compare"));
        write(desk.folder.resolve("warm-up"), warmUp);
        write(desk.folder.resolve("texts"), texts);
        return desk;
    }

    private static void write(Path folder, List<String> texts) throws IOException {
        Files.createDirectory(folder);
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%06d.txt", i)), texts.get(i));
        }
    }

    List<String> warmUp() throws IOException {
        return read(folder.resolve("warm-up"));
    }

    List<String> texts() throws IOException {
        return read(folder.resolve("texts"));
    }

    private static List<String> read(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    Path transcript(Contestant contestant) {
        return folder.resolve(contestant.label() + ".transcript");
    }

    Path log(Contestant contestant) {
        return folder.resolve(contestant.label() + ".log");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
