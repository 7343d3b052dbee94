package org.framescope.app.classroom;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a lesson's file, each with the place at which it is. */
final class Mistakes {

    private static final int MOST_TOLD = 12;

    private final List<String> found = new ArrayList<>();

    void add(String path, String what) {
        found.add(path + ": " + what);
    }

    /** Says where a condition does not hold. */
    void unless(boolean holds, String path, String what) {
        if (!holds) {
            add(path, what);
        }
    }

    /** A text must be there, and not too long to be shown. */
    void text(String path, String value, int most) {
        if (value == null || value.isBlank()) {
            add(path, "expected a text; found none");
            return;
        }
        unless(value.length() <= most, path, "expected at most " + most + " characters; found " + value.length());
    }

    void size(String path, int size, int least, int most) {
        String wanted = least == most ? String.valueOf(least) : least + " to " + most;
        unless(size >= Math.min(least, most) && size <= most, path, "expected " + wanted + " entries; found " + size);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them on one line, the first ones where there are many. */
    String told() {
        String list = String.join("; ", found.subList(0, Math.min(found.size(), MOST_TOLD)));
        return found.size() > MOST_TOLD ? list + "; and " + (found.size() - MOST_TOLD) + " more" : list;
    }
}
