package org.framescope.core.sentence;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.language.WordList;

/** What everyday words tell about the tone of a sentence, each word by itself and in lower case. */
public final class WordClasses {

    private static final Map<String, Double> VALENCE = load("valence.txt").entries().stream()
            .collect(
                    Collectors.toUnmodifiableMap(WordList.Entry::term, e -> Double.parseDouble(e.get("valence", "0"))));
    private static final Map<String, String> CLASSES = load("word-classes.txt").entries().stream()
            .collect(Collectors.toUnmodifiableMap(WordList.Entry::term, e -> e.get("class", "")));
    private static final Set<String> CONTESTED =
            load("contested.txt").entries().stream().map(WordList.Entry::term).collect(Collectors.toUnmodifiableSet());

    private WordClasses() {}

    private static WordList load(String name) {
        return WordList.load(WordClasses.class, name);
    }

    /** The class of a word, such as {@code first-person}; {@code other} where it has none. */
    public static String of(String word) {
        return CLASSES.getOrDefault(word, "other");
    }

    /** The strength of feeling, -4 to 4 (VADER; Hutto and Gilbert, 2014); 0 where none is known. */
    public static double valence(String word) {
        return VALENCE.getOrDefault(word, 0.0);
    }

    /** Whether editors have changed the word for neutrality (Recasens et al., 2013). */
    public static boolean contested(String word) {
        return CONTESTED.contains(word);
    }

    /** Whether the word tells how something is done: a longer one that ends in -ly. */
    public static boolean manner(String word) {
        return word.length() > 4 && word.endsWith("ly");
    }
}
