package org.framescope.engine.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The world around the command line.
 *
 * @param out where reports go; unlike {@link System#out} it tells when nobody reads any more
 * @param typed whether standard input is a keyboard
 */
record Console(InputStream in, OutputStream out, PrintWriter err, boolean typed, Screen screen) {

    static Console ofSystem() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("framescope.stdin.terminal"),
                Screen.ofSystem());
    }

    /** Says one sentence to the person at the keyboard. */
    void complain(String sentence) {
        err.println("framescope: " + sentence);
        err.flush();
    }
}
