package org.framescope.train.robustness;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Reading;
import org.framescope.core.language.WordList;

/** Gives every person of a sentence another name: a frequent one, the same for the same person, first names by gender. */
final class Persons {

    private static final List<String> SURNAMES = WordList.load(Persons.class, "surnames.txt").entries().stream()
            .map(e -> e.get("as", ""))
            .toList();
    private static final List<WordList.Entry> FIRST_NAMES =
            WordList.load(Persons.class, "gender.txt").entries().stream()
                    .filter(e -> Character.isUpperCase(e.get("left", "").charAt(0))
                            && e.get("left", "").length() > 2)
                    .toList();

    private Persons() {}

    static Variation variation() {
        return new Variation("person", false, Persons::rewritten);
    }

    static Optional<Variant> rewritten(String sentence) {
        FieldText text = Reading.of(Article.ofBody(sentence)).body();
        List<NamePhrase> people = text.names().stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .sorted(Comparator.comparingInt(NamePhrase::begin))
                .toList();
        if (people.isEmpty()) {
            return Optional.empty();
        }
        Rewriting out = new Rewriting(sentence);
        people.forEach(name -> out.replace(name.begin(), name.end(), other(name)));
        return Optional.of(Variant.of(out.finish()));
    }

    private static String other(NamePhrase name) {
        String surname = drawn(SURNAMES, name.lastWord());
        if (name.words().size() == 1) {
            return surname;
        }
        String first = name.words().get(0);
        String side = FIRST_NAMES.stream().anyMatch(e -> e.get("left", "").equals(first)) ? "left" : "right";
        List<String> names = FIRST_NAMES.stream().map(e -> e.get(side, "")).toList();
        return drawn(names, first) + " " + surname;
    }

    /** One of these, the same whenever asked for this word, but never the word itself. */
    private static String drawn(List<String> names, String word) {
        int at = Math.floorMod(word.toLowerCase(Locale.ROOT).hashCode(), names.size());
        return names.get(at).equals(word) ? names.get((at + 1) % names.size()) : names.get(at);
    }
}
