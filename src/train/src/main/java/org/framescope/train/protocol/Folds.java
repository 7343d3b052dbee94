package org.framescope.train.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Which fold each text belongs to: fixed once, in a file whose hash is written in the code. */
public final class Folds {

    /** BABE in five folds; sentences of one page and near-duplicates stay together. */
    public static final String BABE_BY_LINK = "babe-by-link.tsv";

    /** BABE in four folds of whole outlets. */
    public static final String BABE_BY_OUTLET = "babe-by-outlet.tsv";

    /** BABE in five folds dealt at random, only near-duplicates together: what others report, and flattering. */
    public static final String BABE_RANDOM = "babe-random.tsv";

    /** CheckThat!'s training part in five folds, to calibrate on; its dev part is left for the report. */
    public static final String CHECKTHAT = "checkthat-train.tsv";

    private final TreeMap<String, Integer> folds;

    Folds(Map<String, Integer> folds) {
        this.folds = new TreeMap<>(folds);
    }

    /** Reads one of the committed files; a file that was changed is refused. */
    public static Folds committed(String name) throws IOException {
        try (InputStream in = Folds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no fold file " + name);
            }
            byte[] bytes = in.readAllBytes();
            String hash = HexFormat.of().formatHex(TextKey.sha256(bytes));
            if (!hash.equals(FoldHashes.of(name))) {
                throw new IOException("the fold file " + name + " was changed: its SHA-256 is " + hash);
            }
            return parse(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static Folds parse(String lines) {
        Map<String, Integer> folds = new TreeMap<>();
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            folds.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
        });
        return new Folds(folds);
    }

    /** The file's text: one key and its fold a line, in the order of the keys. */
    String file(String title) {
        StringBuilder file = new StringBuilder("# " + title + "\n");
        folds.forEach((key, fold) -> file.append(key).append('\t').append(fold).append('\n'));
        return file.toString();
    }

    public int count() {
        return folds.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    public int of(String text) {
        Integer fold = folds.get(TextKey.of(text));
        if (fold == null) {
            throw new IllegalArgumentException("a text in no fold: " + TextKey.of(text));
        }
        return fold;
    }

    /** The rows of one fold. */
    public <T> List<T> inside(int fold, List<T> rows, Function<T, String> text) {
        return rows.stream().filter(row -> of(text.apply(row)) == fold).toList();
    }

    /** The rows of all other folds. */
    public <T> List<T> outside(int fold, List<T> rows, Function<T, String> text) {
        List<T> others = new ArrayList<>(rows);
        others.removeIf(row -> of(text.apply(row)) == fold);
        return List.copyOf(others);
    }
}
