package org.framescope.engine.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.framescope.engine.intake.Format;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Line;
import org.framescope.engine.io.LineReader;
import org.framescope.engine.io.Unicode;

/** Tells what an input holds from how it begins, reading no more of it than that takes. */
final class Sniffer {

    /** Lines looked at: a stream may begin with a few that are damaged. */
    private static final int LINES = 5;

    private static final int MARK = 1_000;

    private final Replay replay;

    private Sniffer(InputStream in) {
        this.replay = new Replay(in);
    }

    /** An input whose form is known, from its first byte. */
    record Sniffed(InputForm form, InputStream in) {}

    /** Finds out the form of {@code in}. An empty input is a stream of no articles. */
    static Sniffed sniff(InputStream in) throws IOException {
        Sniffer sniffer = new Sniffer(in);
        InputForm form = sniffer.form();
        return new Sniffed(form, sniffer.replay.fromStart());
    }

    private InputForm form() throws IOException {
        Optional<Line> first = new LineReader(replay).next();
        if (first.isEmpty() || isObject(first.get())) {
            return InputForm.NDJSON;
        }
        Optional<InputForm> marked = Format.ofBytes(replay.seen(MARK)).map(f -> InputForm.valueOf(f.name()));
        if (marked.isPresent()) {
            return marked.get();
        }
        String opening = first.get().text().strip();
        if (opening.startsWith("<")) {
            return InputForm.HTML;
        }
        boolean json = opening.startsWith("{") || opening.startsWith("[");
        if (json && !first.get().overlong() && wholeIsJson()) {
            return InputForm.JSON;
        }
        if (first.get().overlong() && json || anotherIsObject()) {
            return InputForm.NDJSON;
        }
        return opening.startsWith("{") ? InputForm.JSON : InputForm.TEXT;
    }

    private boolean wholeIsJson() throws IOException {
        byte[] whole = replay.seen(Json.MAX_BYTES + 1);
        return whole.length <= Json.MAX_BYTES && isJson(Unicode.decode(whole));
    }

    private boolean anotherIsObject() throws IOException {
        LineReader lines = new LineReader(replay.again());
        for (int i = 0; i < LINES; i++) {
            Optional<Line> line = lines.next();
            if (line.isEmpty() || isObject(line.get())) {
                return line.isPresent();
            }
        }
        return false;
    }

    private static boolean isObject(Line line) {
        return line.text().stripLeading().startsWith("{") && isJson(line.text());
    }

    private static boolean isJson(String text) {
        try {
            return !Json.read(text).isMissingNode();
        } catch (InvalidInputException notJson) {
            return false;
        }
    }
}
