package org.framescope.app.store;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Names in one column, parted by commas. */
final class Names {

    private Names() {}

    static Set<String> split(String names) {
        return names.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(names.split(",")));
    }
}
