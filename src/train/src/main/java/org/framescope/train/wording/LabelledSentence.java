package org.framescope.train.wording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Span;
import org.framescope.core.wording.Category;

/**
 * A sentence of our own with the worded choices that an editor marks in it.
 *
 * @param tuning whether rules may be changed for its sake; figures are reported on the others
 */
public record LabelledSentence(boolean tuning, String text, List<Label> labels) {

    private static final String FILE = "labelled.txt";
    private static final Pattern MARK = Pattern.compile("\\[\\[(\\??)([a-z-]+)(?:/([a-z]+))?:([^\\]]+)\\]\\]");

    public LabelledSentence {
        labels = List.copyOf(labels);
    }

    /**
     * One marked choice.
     *
     * @param optional whether editors would differ, so that it may be found or left alone
     */
    public record Label(Span span, Category category, Voice voice, boolean optional) {}

    /** Whether nothing in it is marked: prose that no warning should fall on. */
    public boolean isClean() {
        return labels.isEmpty();
    }

    /** All sentences that ship with this project, in their order. */
    public static List<LabelledSentence> all() throws IOException {
        try (InputStream in = LabelledSentence.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledSentence::parse)
                    .toList();
        }
    }

    static LabelledSentence parse(String line) {
        int tab = line.indexOf('\t');
        String part = line.substring(0, Math.max(tab, 0));
        if (!part.equals("tune") && !part.equals("report")) {
            throw new IllegalStateException("expected \"tune\" or \"report\", a tab and a sentence: " + line);
        }
        String marked = line.substring(tab + 1);
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int begin = text.length();
            text.append(mark.group(4));
            labels.add(new Label(
                    new Span(MainField.BODY, begin, text.length()),
                    category(mark.group(2)),
                    voice(mark.group(3)),
                    !mark.group(1).isEmpty()));
            at = mark.end();
        }
        text.append(marked, at, marked.length());
        if (text.indexOf("[[") >= 0 || text.indexOf("]]") >= 0) {
            throw new IllegalStateException("a mark that cannot be read: " + line);
        }
        return new LabelledSentence(part.equals("tune"), text.toString(), labels);
    }

    private static Category category(String name) {
        return Arrays.stream(Category.values())
                .filter(c -> c.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such category: " + name));
    }

    private static Voice voice(String name) {
        return name == null ? Voice.OUTLET : Voice.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
