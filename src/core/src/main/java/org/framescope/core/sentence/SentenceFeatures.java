package org.framescope.core.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Quotation;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;
import org.framescope.core.wording.Category;
import org.framescope.core.wording.WordingScan;
import org.framescope.core.wording.WordingSpan;

/**
 * What can be counted in a sentence: worded choices by category, strength of feeling (VADER), contested words (Recasens
 * et al., 2013), persons, obligation, absolutes, marks, names, numbers, quotation. Counts are square-rooted, so that a
 * second loaded word says less than the first.
 */
public final class SentenceFeatures {

    private static final List<String> COUNTED = List.of(
            "first-person",
            "second-person",
            "obligation",
            "report",
            "contrast",
            "superlative",
            "absolute",
            "negation",
            "question",
            "discourse");

    private static final List<String> NAMES = names();

    private SentenceFeatures() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Category category : Category.values()) {
            // Scare quotes need to know who speaks; a single sentence does not tell.
            if (category != Category.SCARE_QUOTE) {
                names.add("wording." + category.wireName());
            }
        }
        names.add("wording.agreement");
        COUNTED.forEach(name -> names.add("words." + name));
        names.addAll(List.of(
                "words.contested",
                "words.manner",
                "feeling.positive",
                "feeling.negative",
                "feeling.strongest",
                "marks.exclamation",
                "marks.question",
                "marks.dash",
                "share.quoted",
                "share.numbers",
                "share.capitalized",
                "length.words",
                "length.letters"));
        return List.copyOf(names);
    }

    /** The features' names in the order of the vectors. */
    public static List<String> all() {
        return NAMES;
    }

    /** One vector for each sentence of a field, in order. */
    public static List<double[]> of(FieldText text) {
        List<Map<String, Double>> counts = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            counts.add(counted(text.tokens(sentence)));
        }
        addWording(text, counts);
        addQuoted(text, counts);
        return counts.stream().map(SentenceFeatures::vector).toList();
    }

    private static Map<String, Double> counted(List<Token> tokens) {
        Map<String, Double> counts = new LinkedHashMap<>();
        double words = Math.max(1, tokens.stream().filter(Token::counts).count());
        for (Token token : tokens) {
            count(token, words, counts);
        }
        counts.put("length.words", Math.log(words));
        counts.computeIfPresent("length.letters", (k, letters) -> letters / words);
        return counts;
    }

    private static void count(Token token, double words, Map<String, Double> counts) {
        String lower = token.lower();
        if (token.kind() == TokenKind.NUMBER) {
            add(counts, "share.numbers", 1 / words);
        }
        if (token.isWord()) {
            countWord(token, words, counts);
        }
        if (lower.equals("!") || lower.equals("?")) {
            add(counts, lower.equals("!") ? "marks.exclamation" : "marks.question", 1);
        }
        if (lower.equals("\u2014") || lower.equals("\u2013") || lower.equals("-")) {
            add(counts, "marks.dash", 1);
        }
    }

    private static void countWord(Token token, double words, Map<String, Double> counts) {
        String lower = token.lower();
        add(counts, "words." + WordClasses.of(lower), 1);
        add(counts, "words.contested", WordClasses.contested(lower) ? 1 : 0);
        add(counts, "words.manner", WordClasses.manner(lower) ? 1 : 0);
        add(counts, "share.capitalized", token.isCapitalized() ? 1 / words : 0);
        add(counts, "length.letters", lower.length());
        double valence = WordClasses.valence(lower);
        add(counts, valence > 0 ? "feeling.positive" : "feeling.negative", Math.abs(valence));
        counts.merge("feeling.strongest", Math.abs(valence), Math::max);
    }

    private static void addWording(FieldText text, List<Map<String, Double>> counts) {
        for (WordingSpan span : WordingScan.terms(text)) {
            int sentence = text.sentenceAt(span.passage().begin());
            if (sentence >= 0) {
                add(counts.get(sentence), "wording." + span.category().wireName(), 1);
                boolean judges = span.category() == Category.LOADED || span.category() == Category.EPITHET;
                add(counts.get(sentence), "wording.agreement", judges ? span.probability() : 0);
            }
        }
    }

    /** Each token is asked once whether it stands in an outermost quotation. */
    private static void addQuoted(FieldText text, List<Map<String, Double>> counts) {
        List<Quotation> outermost =
                text.quotations().stream().filter(q -> q.depth() == 0).toList();
        int next = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            List<Token> tokens = text.tokens(text.sentences().get(i));
            double words = Math.max(1, tokens.stream().filter(Token::counts).count());
            for (Token token : tokens) {
                while (next < outermost.size() && outermost.get(next).end() <= token.begin()) {
                    next++;
                }
                boolean quoted = next < outermost.size() && outermost.get(next).contains(token.begin());
                add(counts.get(i), "share.quoted", quoted && token.counts() ? 1 / words : 0);
            }
        }
    }

    private static void add(Map<String, Double> counts, String name, double amount) {
        counts.merge(name, amount, Double::sum);
    }

    private static double[] vector(Map<String, Double> counts) {
        return NAMES.stream()
                .mapToDouble(name -> {
                    double count = counts.getOrDefault(name, 0.0);
                    return name.startsWith("share.") || name.startsWith("length.") ? count : Math.sqrt(count);
                })
                .toArray();
    }
}
