package org.framescope.engine.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.text.Paper;

/** One call of the command line, as a shell sees it. */
record CommandRun(int exit, String out, String err) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    static CommandRun of(String input, String... args) {
        return of(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static CommandRun of(byte[] input, String... args) {
        return on(false, Paper.PLAIN, input, args);
    }

    static CommandRun on(boolean watched, Paper paper, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console =
                new Console(new ByteArrayInputStream(input), out, new PrintWriter(err), false, watched, paper, TODAY);
        int exit = Main.run(console, args);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** What stands at a JSON pointer, in every line. */
    List<String> at(String pointer) {
        List<String> values = new ArrayList<>();
        for (String line : lines()) {
            values.add(read(line, pointer));
        }
        return values;
    }

    private static String read(String line, String pointer) {
        try {
            return Json.read(line).at(pointer).toString();
        } catch (InvalidInputException invalid) {
            throw new AssertionError("not JSON: " + line, invalid);
        }
    }
}
