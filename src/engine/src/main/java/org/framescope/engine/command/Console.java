package org.framescope.engine.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.framescope.engine.text.Paper;

/**
 * The world around the command line.
 *
 * @param out where reports go; unlike {@link System#out} it tells when nobody reads any more
 * @param typed whether standard input is a keyboard
 * @param watched whether standard output is a terminal
 * @param paper what text is written on
 * @param today which exceptions of a style pack still hold
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        boolean typed,
        boolean watched,
        Paper paper,
        LocalDate today) {

    static Console ofSystem() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("framescope.stdin.terminal"),
                Boolean.getBoolean("framescope.stdout.terminal"),
                paperOfSystem(),
                LocalDate.now(ZoneOffset.UTC));
    }

    /** By what the launcher found out, for Java cannot. */
    private static Paper paperOfSystem() {
        boolean watched = Boolean.getBoolean("framescope.stdout.terminal");
        boolean color = watched && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Paper(Integer.getInteger("framescope.columns", Paper.PLAIN.columns()), color);
    }

    /** Says one sentence to the person at the keyboard. */
    void complain(String sentence) {
        err.println("framescope: " + sentence);
        err.flush();
    }
}
