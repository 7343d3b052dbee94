package org.framescope.train.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads PolNeAR (Newell, Margolin and Ruths, LREC 2018): brat stand-off files whose offsets count Unicode code points
 * and whose names end in the annotator's initials.
 */
public final class PolnearCorpus {

    private PolnearCorpus() {}

    /** The texts of one part ("train", "dev") in the order of their names. */
    public static List<PolnearText> read(Path data, String part) throws IOException {
        Path folder = data.resolve("polnear").resolve(part);
        if (!Files.isDirectory(folder)) {
            throw new IOException("PolNeAR is missing: no folder polnear/" + part + " among the corpora");
        }
        Map<String, List<Path>> annotations = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
                annotations
                        .computeIfAbsent(textName(file), n -> new ArrayList<>())
                        .add(file);
            }
        }
        List<PolnearText> texts = new ArrayList<>();
        for (Map.Entry<String, List<Path>> entry : annotations.entrySet()) {
            texts.add(text(folder.resolve("text").resolve(entry.getKey() + ".txt"), entry.getValue()));
        }
        return List.copyOf(texts);
    }

    /** The file's name without the annotator: {@code nyt_…_5fec.ann} → {@code nyt_…}. */
    private static String textName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('_'));
    }

    private static PolnearText text(Path file, List<Path> annotations) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int[] offsets = codePointOffsets(text);
        List<List<GoldAttribution>> all = new ArrayList<>();
        for (Path annotation : annotations) {
            all.add(attributions(Files.readString(annotation, StandardCharsets.UTF_8), offsets));
        }
        return new PolnearText(file.getFileName().toString(), text, all);
    }

    /** The UTF-16 offset of every code point, with one more for the end. */
    private static int[] codePointOffsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return offsets;
    }

    static List<GoldAttribution> attributions(String annotation, int[] offsets) {
        Map<String, BitSet> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : annotation.split("\n", -1)) {
            String[] parts = line.split("\t", -1);
            if (parts.length > 1 && isId(parts[0], 'T')) {
                spans.put(parts[0], span(parts[1], offsets));
            } else if (parts.length > 1 && isId(parts[0], 'E')) {
                events.add(parts[1]);
            }
        }
        return events.stream().map(e -> attribution(e, spans)).toList();
    }

    /** Some lines of the corpus are wrapped; what does not begin with an id is the rest of the line before. */
    private static boolean isId(String field, char kind) {
        return field.length() > 1
                && field.charAt(0) == kind
                && field.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code Content 309 353;365 413}. */
    private static BitSet span(String typed, int[] offsets) {
        BitSet span = new BitSet();
        String ranges = typed.substring(typed.indexOf(' ') + 1);
        for (String range : ranges.split(";", -1)) {
            String[] ends = range.split(" ", -1);
            span.set(offsets[Integer.parseInt(ends[0])], offsets[Integer.parseInt(ends[1])]);
        }
        return span;
    }

    /** {@code Attribution:T11 Content:T9 Content2:T12 Cue:T10}. */
    private static GoldAttribution attribution(String event, Map<String, BitSet> spans) {
        BitSet source = new BitSet();
        BitSet cue = new BitSet();
        BitSet content = new BitSet();
        for (String argument : event.split(" ", -1)) {
            int colon = argument.indexOf(':');
            BitSet span = colon < 0 ? null : spans.get(argument.substring(colon + 1));
            if (span != null && argument.startsWith("Source")) {
                source.or(span);
            } else if (span != null && argument.startsWith("Cue")) {
                cue.or(span);
            } else if (span != null && argument.startsWith("Content")) {
                content.or(span);
            }
        }
        return new GoldAttribution(source, cue, content);
    }
}
