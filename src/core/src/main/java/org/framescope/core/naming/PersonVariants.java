package org.framescope.core.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;

/**
 * People whose surname an article spells in several ways: Podolyak and Podaliak. Spellings are compared only inside a
 * bucket of one skeleton, and of a bucket only the most frequent, so that the work stays linear.
 */
final class PersonVariants {

    private static final int MOST_PER_BUCKET = 12;

    private static final Comparator<Mention> READING_ORDER =
            Comparator.comparing(m -> m.passage().span(), Span.READING_ORDER);

    private final Map<String, Surname> surnames = new LinkedHashMap<>();
    private final Set<String> ordinaryWords = new HashSet<>();

    private PersonVariants() {}

    static List<Variants> in(Reading reading) {
        PersonVariants persons = new PersonVariants();
        reading.fields().forEach(persons::collect);
        return persons.variants();
    }

    private void collect(FieldText text) {
        QuotedStretches quoted = new QuotedStretches(text);
        for (NamePhrase name : text.names()) {
            if ((name.kind() == NameKind.PERSON || name.kind() == NameKind.UNKNOWN)
                    && !quoted.contain(name.begin())
                    && !name.lastWord().isEmpty()) {
                add(text, name);
            }
        }
        for (Token token : text.tokens()) {
            if (token.isWord() && Character.isLowerCase(token.text().charAt(0))) {
                ordinaryWords.add(token.lower());
            }
        }
    }

    private void add(FieldText text, NamePhrase name) {
        Token last = text.tokens().get(name.endToken() - 1);
        String form = name.lastWord().toLowerCase(Locale.ROOT);
        String given = name.words().size() > 1 ? name.words().get(0) : "";
        surnames.computeIfAbsent(form, Surname::new)
                .add(new Mention(text.passage(last), form), given, name.kind() == NameKind.PERSON);
    }

    private List<Variants> variants() {
        Map<String, List<Surname>> buckets = new TreeMap<>();
        for (Surname surname : surnames.values()) {
            if (surname.isComparable() && !ordinaryWords.contains(surname.form())) {
                buckets.computeIfAbsent(surname.skeleton(), s -> new ArrayList<>())
                        .add(surname);
            }
        }
        return buckets.values().stream()
                .filter(bucket -> bucket.size() > 1)
                .flatMap(bucket -> groups(bucket).stream())
                .sorted(Comparator.comparing(v -> v.mentions().get(0), READING_ORDER))
                .toList();
    }

    /** Gathers around the most frequent spelling what may be the same person, then around the next one left. */
    private static List<Variants> groups(List<Surname> bucket) {
        List<Surname> left = new ArrayList<>(bucket.stream()
                .sorted(Comparator.comparing((Surname s) -> -s.mentions().size()))
                .limit(MOST_PER_BUCKET)
                .toList());
        List<Variants> groups = new ArrayList<>();
        while (left.size() > 1) {
            Surname main = left.remove(0);
            List<Surname> same = left.stream().filter(main::mayBe).toList();
            if (!same.isEmpty()) {
                groups.add(group(main, same));
                left.removeAll(same);
            }
        }
        return groups;
    }

    private static Variants group(Surname main, List<Surname> same) {
        List<Mention> mentions = new ArrayList<>(main.mentions());
        same.forEach(s -> mentions.addAll(s.mentions()));
        mentions.sort(READING_ORDER);
        boolean sure = same.stream().allMatch(main::sharesGivenName);
        return new Variants(mentions, sure ? Confidence.HIGH : Confidence.MEDIUM);
    }
}
