package org.framescope.app.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framescope.engine.agreement.Unit;

/**
 * What was seen in which sentences of a draft, rule by rule. The units of agreement are the sentences, for each rule: they
 * are there before anybody reads, so that what all leave alone counts as agreement, too, and where exactly somebody
 * begins a phrase does not matter. Passages that somebody marked could not serve: nobody ever agrees about those that nobody
 * marked.
 *
 * <p>Whoever reads blind says of every sentence whether the rule's thing is in it. The first reader says it only where the
 * software asked them, and they decided before they could know what second readers marked; elsewhere their value is missing.
 */
final class CodedDraft {

    /** The two categories. */
    static final String SEEN = "seen";

    static final String NOT_SEEN = "not seen";

    private final String piece;
    private final List<Place> sentences;
    private final Map<String, BitSet> software = new HashMap<>();
    private final Map<String, BitSet> confirmed = new HashMap<>();
    private final Map<String, BitSet> denied = new HashMap<>();
    private final List<Map<String, BitSet>> readers = new ArrayList<>();

    /** @param piece what the draft is a version of */
    CodedDraft(String piece, List<Place> sentences) {
        this.piece = piece;
        this.sentences = List.copyOf(sentences);
    }

    /**
     * Takes a finding in.
     *
     * @param isSo whether the first reader decided that the passage is what was found; empty where they did not say
     */
    void finding(String rule, Place place, Optional<Boolean> isSo) {
        see(software, rule, place);
        isSo.ifPresent(is -> see(is ? confirmed : denied, rule, place));
    }

    /** Takes a second reader in, who marked nothing yet; what they mark is taken in by {@link #mark}. */
    void reader() {
        readers.add(new HashMap<>());
    }

    /** Takes in a mark of the second reader who came last. */
    void mark(String rule, Place place) {
        see(readers.get(readers.size() - 1), rule, place);
    }

    private void see(Map<String, BitSet> seen, String rule, Place place) {
        BitSet where = seen.computeIfAbsent(rule, r -> new BitSet(sentences.size()));
        for (int i = 0; i < sentences.size(); i++) {
            Place sentence = sentences.get(i);
            if (place.overlaps(sentence.field(), sentence.begin(), sentence.end())) {
                where.set(i);
            }
        }
    }

    /** The rules that somebody, or the software, saw something of. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>(software.keySet());
        readers.forEach(reader -> rules.addAll(reader.keySet()));
        return rules;
    }

    /** What the readers say about a rule: the second readers about each sentence, the first where they were asked. */
    Stream<Unit> people(String rule) {
        return IntStream.range(0, sentences.size()).mapToObj(i -> {
            List<String> values = seconds(rule, i);
            if (has(confirmed, rule, i)) {
                values.add(SEEN);
            } else if (has(denied, rule, i)) {
                values.add(NOT_SEEN);
            }
            return new Unit(piece, values);
        });
    }

    /** What the software and the second readers say about a rule in each sentence. */
    Stream<Unit> withSoftware(String rule) {
        return IntStream.range(0, sentences.size()).mapToObj(i -> {
            List<String> values = seconds(rule, i);
            values.add(value(has(software, rule, i)));
            return new Unit(piece, values);
        });
    }

    private List<String> seconds(String rule, int sentence) {
        List<String> values = new ArrayList<>();
        readers.forEach(reader -> values.add(value(has(reader, rule, sentence))));
        return values;
    }

    private static boolean has(Map<String, BitSet> seen, String rule, int sentence) {
        BitSet where = seen.get(rule);
        return where != null && where.get(sentence);
    }

    private static String value(boolean seen) {
        return seen ? SEEN : NOT_SEEN;
    }
}
