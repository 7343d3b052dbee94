package org.framescope.core.language;

import java.util.Set;

/** Adverbs by their form. */
public final class Adverbs {

    /** Adjectives, nouns and verbs that end as adverbs do. */
    private static final Set<String> OTHERS = Set.of(
            "early",
            "family",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "quarterly",
            "ally",
            "supply",
            "rally",
            "reply",
            "apply",
            "fly",
            "likely",
            "unlikely",
            "friendly",
            "elderly",
            "deadly",
            "lovely",
            "holy",
            "bully",
            "assembly",
            "anomaly",
            "lonely",
            "costly",
            "orderly",
            "scholarly",
            "timely",
            "ugly",
            "comply",
            "imply",
            "rely",
            "monopoly",
            "italy",
            "july");

    private Adverbs() {}

    /** Whether a word in lower case is one that ends in -ly. */
    public static boolean isOne(String word) {
        return word.endsWith("ly") && !OTHERS.contains(word);
    }
}
