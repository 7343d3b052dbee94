package org.framescope.engine.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a bundle says about itself.
 *
 * @param format number of this layout
 * @param id the folder's name, such as {@code sentences-2026.11}
 * @param target what it judges, such as {@code sentences}
 * @param longest word pieces at which a sentence is cut
 * @param heads by name
 * @param training how it was made, in words, by topic
 * @param corpora what it learnt from or was measured on
 * @param metrics every figure of the card
 * @param files every other file of the bundle by name
 */
public record Manifest(
        int format,
        String id,
        String target,
        int longest,
        Map<String, HeadEntry> heads,
        Map<String, String> training,
        List<Corpus> corpora,
        List<Metric> metrics,
        Map<String, FileEntry> files) {

    /** The layout that this version reads and writes. */
    public static final int FORMAT = 1;

    public Manifest {
        heads = ordered(heads);
        training = ordered(training);
        corpora = List.copyOf(corpora);
        metrics = List.copyOf(metrics);
        files = ordered(files);
        if (longest < 2 || longest > 512) {
            throw new IllegalArgumentException("sentences of " + longest + " word pieces");
        }
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("a model without heads");
        }
        for (String name : files.keySet()) {
            if (!plain(name)) {
                throw new IllegalArgumentException("not the plain name of a file: " + name);
            }
        }
    }

    private static <T> Map<String, T> ordered(Map<String, T> entries) {
        return Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /** Letters, digits and "._-" alone, none of these first: such a name leads nowhere else on any file system. */
    private static boolean plain(String name) {
        return !name.isEmpty()
                && Character.isLetterOrDigit(name.charAt(0))
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0));
    }

    /** Whether everybody may use the weights for anything: each corpus that they were learnt from allows it. */
    public boolean clean() {
        return corpora.stream()
                .filter(corpus -> corpus.role() == Role.LEARNT)
                .allMatch(corpus -> corpus.permission() == Permission.ANY_USE);
    }

    /**
     * One question that the model answers.
     *
     * @param temperature by which its log-odds are divided
     * @param undecidedFrom above this probability, and below {@code undecidedTo}, the model says that it cannot tell
     * @param undecidedTo where that range ends; equal to {@code undecidedFrom} for a model that always tells
     */
    public record HeadEntry(double temperature, double undecidedFrom, double undecidedTo) {
        public HeadEntry {
            if (!(temperature >= 0.05 && temperature <= 20)) {
                throw new IllegalArgumentException("not a temperature: " + temperature);
            }
            if (!(0 <= undecidedFrom && undecidedFrom <= undecidedTo && undecidedTo <= 1)) {
                throw new IllegalArgumentException("not a range: " + undecidedFrom + " to " + undecidedTo);
            }
        }

        /** Whether the model must say of an answer that it cannot tell. */
        public boolean undecided(double probability) {
            return undecidedFrom < probability && probability < undecidedTo;
        }
    }

    /** Whether a corpus may be used for anything, as its authors' words have it. */
    public enum Permission {
        @JsonProperty("any-use")
        ANY_USE,
        /** Some use is excluded, or nothing is stated. */
        @JsonProperty("restricted")
        RESTRICTED
    }

    /** What a corpus was to a model. */
    public enum Role {
        /** The weights come from it, and with them what it permits. */
        @JsonProperty("learnt")
        LEARNT,
        /** Only figures come from it. */
        @JsonProperty("measured")
        MEASURED
    }

    /** A corpus as read: licence as found, rows, hash of what was read, and what it was used for in words. */
    public record Corpus(
            String name, String licence, Permission permission, Role role, int rows, String sha256, String use) {}

    /** A figure with its 95 % interval and the number of answers behind it. */
    public record Metric(String name, double value, List<Double> interval, int support) {
        public Metric {
            interval = List.copyOf(interval);
        }
    }

    /** Size and SHA-256 of a file. */
    public record FileEntry(long size, String sha256) {
        public FileEntry {
            if (size < 0) {
                throw new IllegalArgumentException("a file of " + size + " bytes");
            }
        }
    }
}
