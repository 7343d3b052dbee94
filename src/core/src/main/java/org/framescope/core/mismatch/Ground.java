package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.framescope.core.article.MainField;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/**
 * What an article's own text carries: the ground on which a caption or headline stands. Built once, in one pass over the
 * fields; look-ups then cost no more than the caption is long.
 */
final class Ground {

    /** Sentences remembered for each word: enough to find the best one, and a bound on the work for each caption word. */
    private static final int REMEMBERED = 48;

    private static final int NUMBERS_REMEMBERED = 12;

    private final List<FieldText> fields;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final Map<String, Set<String>> counted = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<WordPair> pairs = new HashSet<>();
    private final Posts posts = new Posts();
    private final List<Place> sentences = new ArrayList<>();
    private final Topics.Sum topics = Topics.standard().sum();
    private int words;
    private double length;

    /** A sentence by its field. */
    record Place(FieldText field, Sentence sentence) {}

    /** What is known of one stem. */
    private static final class Entry {
        private int count;
        private int capitals;
        private final List<Integer> sentences = new ArrayList<>();
    }

    private Ground(List<FieldText> fields) {
        this.fields = List.copyOf(fields);
    }

    static Ground of(List<FieldText> fields) {
        Ground ground = new Ground(fields);
        fields.forEach(ground::add);
        WordStatistics statistics = WordStatistics.standard();
        ground.entries.forEach((stem, entry) -> {
            double weight = statistics.idf(stem) * (1 + Math.log(entry.count));
            ground.topics.add(stem, weight);
            ground.length += weight * weight;
        });
        return ground;
    }

    private void add(FieldText field) {
        for (Sentence sentence : field.sentences()) {
            int number = sentences.size();
            sentences.add(new Place(field, sentence));
            List<Token> tokens = field.tokens(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                add(tokens, i, number);
                if (i > 0) {
                    WordPair.of(tokens.get(i - 1), tokens.get(i)).ifPresent(pairs::add);
                }
            }
        }
        for (NamePhrase name : field.names()) {
            Cues.place(plain(name.text())).ifPresent(places::add);
            posts.add(name, field);
            if (name.words().size() > 2) {
                initials.add(initials(name.words()));
            }
        }
    }

    /** The capitals that a long name is shortened to: WHO for World Health Organization. */
    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.stream()
                .filter(w -> Character.isUpperCase(w.charAt(0)))
                .forEach(w -> initials.append(Character.toLowerCase(w.charAt(0))));
        return initials.toString();
    }

    private void add(List<Token> tokens, int at, int sentence) {
        Token token = tokens.get(at);
        if (!token.counts()) {
            return;
        }
        words++;
        Quantity.value(tokens, at).ifPresent(value -> {
            numbers.add(value);
            Set<String> values = counted.computeIfAbsent(Quantity.counted(tokens, at + 1), k -> new HashSet<>());
            if (values.size() < NUMBERS_REMEMBERED) {
                values.add(value);
            }
        });
        for (String stem : Stem.pieces(token)) {
            Entry entry = entries.computeIfAbsent(stem, k -> new Entry());
            entry.count++;
            entry.capitals += token.isCapitalized() ? 1 : 0;
            int known = entry.sentences.size();
            if (known < REMEMBERED && (known == 0 || entry.sentences.get(known - 1) != sentence)) {
                entry.sentences.add(sentence);
            }
        }
    }

    private static String plain(String name) {
        return Stem.plain(name.toLowerCase(Locale.ROOT));
    }

    List<FieldText> fields() {
        return fields;
    }

    /** What the article is about. */
    Topics.Sum topics() {
        return topics;
    }

    /** Words and numbers in all fields. */
    int words() {
        return words;
    }

    int distinctWords() {
        return entries.size();
    }

    boolean has(String stem) {
        return entries.containsKey(stem);
    }

    int count(String stem) {
        Entry entry = entries.get(stem);
        return entry == null ? 0 : entry.count;
    }

    Posts posts() {
        return posts;
    }

    boolean has(WordPair pair) {
        return pairs.contains(pair);
    }

    /** How much of the article is about this stem: its share of the length of the article's vector of weighted words. */
    double centrality(String stem) {
        Entry entry = entries.get(stem);
        return entry == null
                ? 0
                : WordStatistics.standard().idf(stem) * (1 + Math.log(entry.count)) / Math.sqrt(length + 1e-9);
    }

    /** Whether headline or deck have the stem. */
    boolean inHeadline(String stem) {
        Entry entry = entries.get(stem);
        return entry != null
                && !entry.sentences.isEmpty()
                && sentences.get(entry.sentences.get(0)).field().field() != MainField.BODY;
    }

    /** Whether a word of a name stands here with a capital. */
    boolean hasName(String part) {
        Entry entry = entries.get(Stem.of(part));
        return entry != null && entry.capitals > 0;
    }

    boolean hasPlace(String place) {
        return places.contains(place);
    }

    /** Whether the article has an acronym where the caption has the full name, or the other way round. */
    boolean hasAcronymOrFullName(Name name) {
        if (name.parts().size() == 1) {
            return initials.contains(name.surname());
        }
        String acronym = initials(Arrays.asList(name.text().split(" ")));
        return acronym.length() > 2 && hasName(acronym);
    }

    boolean hasNumber(String value) {
        return numbers.contains(value);
    }

    /** Whether a number here is the same, or the same before it was rounded. */
    boolean hasNumberLike(String value) {
        return hasNumber(value) || numbers.stream().anyMatch(exact -> Quantity.rounds(value, exact));
    }

    /** The numbers that count this stem here, a dozen at most. */
    Set<String> numbersOf(String counted) {
        return this.counted.getOrDefault(counted, Set.of());
    }

    /** The first sentences that hold the stem, by number. */
    List<Integer> sentencesOf(String stem) {
        Entry entry = entries.get(stem);
        return entry == null ? List.of() : entry.sentences;
    }

    Place sentence(int number) {
        return sentences.get(number);
    }

    int sentences() {
        return sentences.size();
    }
}
