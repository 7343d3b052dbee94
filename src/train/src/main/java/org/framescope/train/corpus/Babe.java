package org.framescope.train.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** BABE (Spinde et al., 2021): news sentences that experts labelled biased or not, with the words that they marked. */
public final class Babe {

    /**
     * One sentence.
     *
     * @param link the article's address: sentences of one article stay together in any split
     * @param topic what the article was searched for, such as {@code gun control}
     * @param marked words and phrases that experts marked as biased
     */
    public record Item(String text, String link, String outlet, String topic, boolean biased, List<String> marked) {
        public Item {
            marked = List.copyOf(marked);
        }

        /** Whether the item belongs to the half that may be learnt from; decided by its article alone. */
        public boolean isTrain() {
            return (digest(link)[0] & 0xFF) < 0x80;
        }

        /** The item's fold among {@code folds}, by its article. */
        public int fold(int folds) {
            return (digest(link)[1] & 0xFF) * folds >>> 8;
        }
    }

    private Babe() {}

    /** All sentences on which the experts agreed. */
    public static List<Item> read(Path data) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Map<String, String> row : Delimited.read(data.resolve("babe/final_labels_SG2.csv"), ';')) {
            String label = row.getOrDefault("label_bias", "");
            if (label.equals("Biased") || label.equals("Non-biased")) {
                items.add(new Item(
                        row.get("text"),
                        row.get("news_link"),
                        row.get("outlet"),
                        row.getOrDefault("topic", ""),
                        label.equals("Biased"),
                        list(row.getOrDefault("biased_words", "[]"))));
            }
        }
        return items;
    }

    /** The strings of a list as Python prints it: {@code ['a', "b's"]}. */
    static List<String> list(String printed) {
        List<String> strings = new ArrayList<>();
        int at = 0;
        while (at < printed.length()) {
            char mark = printed.charAt(at++);
            if (mark != '\'' && mark != '"') {
                continue;
            }
            StringBuilder string = new StringBuilder();
            while (at < printed.length() && printed.charAt(at) != mark) {
                at += printed.charAt(at) == '\\' ? 1 : 0;
                string.append(printed.charAt(Math.min(at, printed.length() - 1)));
                at++;
            }
            at++;
            strings.add(string.toString());
        }
        return strings;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
