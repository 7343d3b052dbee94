package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.WordList;

/** All word lists of the categories, as one lexicon. */
final class Vocabulary {

    private static final Map<Category, String> LISTS = new EnumMap<>(Map.of(
            Category.LOADED, "loaded.txt",
            Category.INTENSIFIER, "intensifiers.txt",
            Category.HEDGE, "hedges.txt",
            Category.DOUBT, "doubts.txt",
            Category.WEASEL, "weasels.txt",
            Category.EPITHET, "epithets.txt",
            Category.EUPHEMISM, "euphemisms.txt",
            Category.AGENTLESS_PASSIVE, "passives.txt"));

    private static final Vocabulary STANDARD = new Vocabulary(Agreement.measured());

    private final Map<String, Term> terms = new HashMap<>();
    private final Lexicon lexicon;
    private final Agreement agreement;

    private Vocabulary(Agreement agreement) {
        this.agreement = agreement;
        List<WordList.Entry> entries = new ArrayList<>();
        LISTS.forEach((category, name) -> {
            for (WordList.Entry entry : WordList.load(Vocabulary.class, name).entries()) {
                entries.add(entry);
                add(Term.of(entry, category, agreement.of(entry.term(), category)));
            }
        });
        lexicon = Lexicon.of(entries);
    }

    private void add(Term term) {
        if (terms.put(term.text(), term) != null) {
            throw new IllegalStateException("term stands in two word lists: " + term.text());
        }
    }

    static Vocabulary standard() {
        return STANDARD;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** How often careful readers agree with this category. */
    double agreement(Category category) {
        return agreement.of(category);
    }

    Term term(WordList.Entry entry) {
        return terms.get(entry.term());
    }
}
