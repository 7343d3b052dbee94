package org.framescope.train.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.train.corpus.Babe;

/** Where each sentence of BABE comes from, by its {@link TextKey}. */
public final class BabePlaces {

    private final Map<String, Babe.Item> items = new TreeMap<>();

    private BabePlaces(List<Babe.Item> babe) {
        babe.forEach(item -> items.putIfAbsent(TextKey.of(item.text()), item));
    }

    public static BabePlaces of(List<Babe.Item> babe) {
        return new BabePlaces(babe);
    }

    public static BabePlaces read(Path data) throws IOException {
        return of(Babe.read(data));
    }

    public String link(String key) {
        return item(key).link();
    }

    public String outlet(String key) {
        return item(key).outlet();
    }

    /** A topic that BABE spells in two ways, with and without hyphens, is one. */
    public String topic(String key) {
        return item(key).topic().replace('-', ' ');
    }

    private Babe.Item item(String key) {
        Babe.Item item = items.get(key);
        if (item == null) {
            throw new IllegalArgumentException("not a sentence of BABE: " + key);
        }
        return item;
    }
}
