package org.framescope.engine.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** One input named on the command line: a file that was there when looked for, or standard input. */
record InputFile(String name) {

    private static final String STANDARD_INPUT = "-";

    InputFile {
        if (!name.equals(STANDARD_INPUT) && !isAddress(name)) {
            check(name);
        }
    }

    /** The inputs of these names; standard input where none is named. Throws {@link UsageException} for one that can't be read. */
    static List<InputFile> all(List<String> names, Console console, boolean fetches) {
        if (names.isEmpty() && console.typed()) {
            throw new UsageException("name a FILE to read, or '-' to type or paste an article");
        }
        List<String> named = names.isEmpty() ? List.of(STANDARD_INPUT) : names;
        if (named.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("standard input ('-') can be read only once");
        }
        if (!fetches && named.stream().anyMatch(InputFile::isAddress)) {
            throw new UsageException(
                    "an address was named, and fetching is off: add --fetch, or save the page to a file");
        }
        return named.stream().map(InputFile::new).toList();
    }

    /** Whether this is the address of a page on the web. */
    boolean isAddress() {
        return isAddress(name);
    }

    private static boolean isAddress(String name) {
        return name.startsWith("http://") || name.startsWith("https://");
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** The name without its folders. */
    String shortName() {
        return isAddress() ? name : String.valueOf(Path.of(name).getFileName());
    }

    /** Its size; 0 where that is not known beforehand. */
    long bytes() {
        try {
            return isStandardInput() ? 0 : Files.size(Path.of(name));
        } catch (IOException vanished) {
            return 0;
        }
    }

    InputStream open(Console console) throws IOException {
        return isStandardInput() ? console.in() : Files.newInputStream(Path.of(name));
    }

    private static void check(String name) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException invalid) {
            throw new UsageException("not a file name: " + name);
        }
        if (!Files.exists(path)) {
            throw new UsageException("no such file: " + name);
        }
        if (Files.isDirectory(path)) {
            throw new UsageException("expected a file, found a folder: " + name);
        }
        if (!Files.isReadable(path)) {
            throw new UsageException("the file can't be read, its permissions forbid it: " + name);
        }
    }
}
