package org.framescope.engine.model;

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
        heads = Map.copyOf(new TreeMap<>(heads));
        training = Map.copyOf(training);
        corpora = List.copyOf(corpora);
        metrics = List.copyOf(metrics);
        files = Map.copyOf(files);
        if (longest < 2 || longest > 512) {
            throw new IllegalArgumentException("sentences of " + longest + " word pieces");
        }
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("a model without heads");
        }
    }

    /**
     * One question that the model answers.
     *
     * @param temperature by which its log-odds are divided
     */
    public record HeadEntry(double temperature) {
        public HeadEntry {
            if (!(temperature >= 0.05 && temperature <= 20)) {
                throw new IllegalArgumentException("not a temperature: " + temperature);
            }
        }
    }

    /** A corpus as read: rows, hash of what was read, licence as found, and what it was used for. */
    public record Corpus(String name, String licence, int rows, String sha256, String use) {}

    /** A figure with its 95 % interval and the number of answers behind it. */
    public record Metric(String name, double value, List<Double> interval, int support) {
        public Metric {
            interval = List.copyOf(interval);
        }
    }

    /** Size and SHA-256 of a file. */
    public record FileEntry(long size, String sha256) {}
}
