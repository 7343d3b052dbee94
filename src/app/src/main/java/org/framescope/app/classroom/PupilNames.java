package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Names that are drawn for pupils, such as "Misty Otter": nobody's own, and none that could hurt. */
@Singleton
class PupilNames {

    private static final int DRAWN = 60;

    private final List<String> first = words("names/first.txt");
    private final List<String> second = words("names/second.txt");
    private final Codes codes;

    @Inject
    PupilNames(Codes codes) {
        this.codes = codes;
    }

    /** Names to choose from in this order; with 120 pupils in a class, all are taken once in a million million draws. */
    List<String> draw() {
        RandomGenerator random = codes.random();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < DRAWN; i++) {
            names.add(first.get(random.nextInt(first.size())) + " " + second.get(random.nextInt(second.size())));
        }
        return names;
    }

    /** All names that there are. */
    List<String> all() {
        return first.stream()
                .flatMap(f -> second.stream().map(s -> f + " " + s))
                .toList();
    }

    private static List<String> words(String resource) {
        return Lessons.resource(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
    }
}
