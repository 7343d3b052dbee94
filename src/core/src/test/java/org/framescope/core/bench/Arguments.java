package org.framescope.core.bench;

import java.util.List;
import java.util.Optional;

/** What a benchmark was asked for: names with two dashes, each followed by its value. */
public final class Arguments {

    private final List<String> words;

    public Arguments(String... words) {
        this.words = List.of(words);
    }

    /** The value behind a name; empty where it is not given. */
    public Optional<String> text(String name) {
        int at = words.indexOf(name);
        return at < 0 || at + 1 == words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    /** The whole number behind a name. */
    public int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }
}
