package org.framescope.core.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.core.language.WordList;

/**
 * How often careful readers agreed with a term, counted and not guessed: the share of its places that experts marked
 * (BABE, train half), drawn towards its category's share where a term was seen seldom.
 */
final class Agreement {

    /** How many places the category's share weighs; chosen before counting, about the median term's support. */
    private static final double PRIOR_WEIGHT = 4;

    private final Map<String, WordList.Entry> terms;
    private final Map<String, WordList.Entry> categories;

    private Agreement(WordList terms, List<WordList> categories) {
        this.terms = byTerm(terms);
        this.categories = new HashMap<>();
        categories.forEach(list -> this.categories.putAll(byTerm(list)));
    }

    static Agreement measured() {
        return new Agreement(
                WordList.load(Agreement.class, "agreement-terms.txt"),
                List.of(
                        WordList.load(Agreement.class, "agreement-categories.txt"),
                        WordList.load(Agreement.class, "agreement-read.txt")));
    }

    private static Map<String, WordList.Entry> byTerm(WordList list) {
        return list.entries().stream().collect(Collectors.toUnmodifiableMap(WordList.Entry::term, e -> e));
    }

    double of(String term, Category category) {
        double prior = of(category);
        WordList.Entry counted = terms.get(term);
        return counted == null
                ? prior
                : (count(counted, "agreed") + PRIOR_WEIGHT * prior) / (count(counted, "seen") + PRIOR_WEIGHT);
    }

    /** The category's own share, with one case added on either side. */
    double of(Category category) {
        WordList.Entry counted = categories.get(name(category));
        if (counted == null) {
            throw new IllegalStateException("no agreement counted for " + category);
        }
        return (count(counted, "agreed") + 1) / (count(counted, "seen") + 2);
    }

    private static String name(Category category) {
        return category.wireName();
    }

    private static double count(WordList.Entry entry, String key) {
        return Integer.parseInt(entry.get(key, "0"));
    }
}
