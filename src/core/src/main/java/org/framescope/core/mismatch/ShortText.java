package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.framescope.core.article.Passage;
import org.framescope.core.language.English;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/**
 * A caption or a headline, read for what it claims: names, dates, numbers and telling words, boilerplate left out. A
 * caption longer than {@value #LONGEST} tokens is compared by its beginning.
 *
 * @param pairs telling words that stand side by side, each as two stems
 * @param words the number of its words outside boilerplate
 */
record ShortText(
        FieldText text,
        List<Name> names,
        List<Dates.Mention> dates,
        List<Quantity> numbers,
        List<Term> terms,
        List<WordPair> pairs,
        int words,
        Masks masks) {

    private static final int LONGEST = 400;
    private static final int FEWEST_FOR_LANGUAGE = 5;
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "at", "near", "outside", "inside", "across", "around", "on", "toward", "towards", "into");

    ShortText {
        names = List.copyOf(names);
        dates = List.copyOf(dates);
        numbers = List.copyOf(numbers);
        terms = List.copyOf(terms);
        pairs = List.copyOf(pairs);
    }

    /** The whole field. */
    Passage whole() {
        return text.passage(0, text.raw().length());
    }

    Passage passage(Name name) {
        return text.passage(name.begin(), name.end());
    }

    Passage passage(Dates.Mention date) {
        return text.passage(text.tokens().get(date.first()), text.tokens().get(date.end() - 1));
    }

    /**
     * Whether its words can be compared. Captions are rows of names with few function words, so that one is held to be
     * foreign only where most of its words are also strange to English news.
     */
    boolean isEnglish() {
        if (words < FEWEST_FOR_LANGUAGE || English.fits(text.tokens())) {
            return true;
        }
        long familiar = terms.stream()
                .filter(t -> WordStatistics.standard().knows(t.stem()))
                .count();
        return familiar * 2 > terms.size();
    }

    static ShortText of(FieldText text) {
        return new Reader(text).read();
    }

    /** One reading of a text, in the order in which masks, dates and names take words away from each other. */
    private static final class Reader {
        private final FieldText text;
        private final List<Token> tokens;
        private final Masks masks;
        private final BitSet taken = new BitSet();
        private final BitSet named = new BitSet();

        Reader(FieldText text) {
            this.text = text;
            this.masks = Masks.of(text);
            this.tokens =
                    text.tokens().subList(0, Math.min(LONGEST, text.tokens().size()));
            for (int i = 0; i < tokens.size(); i++) {
                taken.set(i, masks.at(i));
            }
        }

        ShortText read() {
            List<Dates.Mention> dates =
                    Dates.of(tokens).stream().filter(d -> !taken.get(d.first())).toList();
            dates.forEach(d -> taken.set(d.first(), d.end()));
            List<Name> names = names();
            List<Quantity> numbers = Quantity.of(tokens, taken);
            List<Term> terms = terms();
            int words = (int) IntStream.range(0, tokens.size())
                    .filter(i -> !masks.at(i) && tokens.get(i).counts())
                    .count();
            return new ShortText(text, names, dates, numbers, terms, pairs(), words, masks);
        }

        private List<Name> names() {
            List<Name> names = new ArrayList<>();
            Optional<NamePhrase> before = Optional.empty();
            boolean placed = false;
            for (NamePhrase phrase : text.names()) {
                if (phrase.endToken() > tokens.size() || taken.get(phrase.firstToken())) {
                    continue;
                }
                placed = follows(phrase, before, placed);
                boolean place = placed && !phrase.hasTitle();
                Name.of(phrase, text, place).ifPresent(names::add);
                named.set(phrase.firstToken(), phrase.endToken());
                before = Optional.of(phrase);
            }
            return names;
        }

        /** Whether "in", or "in Lawrence," before it, makes a name that of a place. */
        private boolean follows(NamePhrase phrase, Optional<NamePhrase> before, boolean placed) {
            int at = phrase.titleToken() - 1;
            if (at >= 0 && tokens.get(at).is("the")) {
                at--;
            }
            boolean preposition =
                    at >= 0 && BEFORE_PLACES.contains(tokens.get(at).lower());
            boolean chained = placed
                    && before.filter(b -> b.endToken() == phrase.firstToken() - 1)
                            .isPresent()
                    && tokens.get(phrase.firstToken() - 1).is(",");
            return preposition || chained;
        }

        private List<WordPair> pairs() {
            Set<WordPair> pairs = new LinkedHashSet<>();
            for (int i = 1; i < tokens.size(); i++) {
                if (!taken.get(i) && !taken.get(i - 1)) {
                    WordPair.of(tokens.get(i - 1), tokens.get(i)).ifPresent(pairs::add);
                }
            }
            return List.copyOf(pairs);
        }

        private List<Term> terms() {
            WordStatistics statistics = WordStatistics.standard();
            List<Term> terms = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (taken.get(i) || token.kind() != TokenKind.WORD) {
                    continue;
                }
                for (String stem : Stem.pieces(token)) {
                    double idf = Cues.GENERIC.contains(stem) ? 0 : statistics.idf(stem);
                    if (seen.add(stem) && idf > 0) {
                        terms.add(new Term(token, stem, idf, named.get(i)));
                    }
                }
            }
            return terms;
        }
    }
}
