package org.framescope.core.framing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Draft;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.language.English;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.GenreLabel;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.sentence.ScoredSentences;

/** Why the framing of an article must not be judged. */
final class Objections {

    /** Under these readers' labels and measures say little: see the slices by length in the model's card. */
    static final int FEWEST_WORDS = 100;

    /**
     * Of 474 articles of the hyperpartisan corpus two have fewer names and citations together, one of them a page of
     * conjugations.
     */
    private static final int FEWEST_CAST = 5;

    private static final int FEWEST_SENTENCES = 4;
    /** Running English has 4 to 6 letters a word, and under 8 % of its words are single letters. */
    private static final double SHORTEST_WORDS = 3;

    private static final double LONGEST_WORDS = 8;
    private static final double MOST_SINGLE_LETTERS = 0.12;
    /** Prose of 100 words has some 65 different ones; a loop of phrases has few. */
    private static final double LEAST_VARIETY = 0.25;

    private static final int VARIETY_OVER = 200;
    private static final double MOST_UNREADABLE = 0.01;

    private Objections() {}

    /** What stands against judging this text at all, whichever model would do it. */
    static Optional<String> toText(Reading reading) {
        return English.objection(reading)
                .or(() -> toGenre(reading))
                .or(() -> toHeadline(reading))
                .or(() -> toLength(reading.body()))
                .or(() -> toLetters(reading.body()));
    }

    private static Optional<String> toGenre(Reading reading) {
        return reading.article().imprint().genre().flatMap(genre -> switch (genre) {
            case NEWS, ANALYSIS -> Optional.empty();
            case OPINION -> Optional.of("not news: marked as opinion, where taking a side is the point");
            case PRESS_RELEASE -> Optional.of("not news: marked as a press release, which speaks for its sender");
            case OTHER -> Optional.of("not news: marked as another kind of text");
        });
    }

    /** A headline that begins with the name of another genre and a mark, such as {@code Opinion: …}. */
    private static Optional<String> toHeadline(Reading reading) {
        return reading.headline().flatMap(GenreLabel::of).map(label -> "not news: its headline says “" + label + "”");
    }

    private static Optional<String> toLength(FieldText body) {
        int words = body.words();
        if (words >= FEWEST_WORDS && body.sentences().size() >= FEWEST_SENTENCES) {
            return Optional.empty();
        }
        return Optional.of(
                "too short: " + words + " words in " + body.sentences().size() + " sentences; from " + FEWEST_WORDS
                        + " words in " + FEWEST_SENTENCES + " sentences on a framing can be told");
    }

    private static Optional<String> toLetters(FieldText body) {
        List<Token> words = body.tokens().stream().filter(Token::isWord).toList();
        double letters =
                words.stream().mapToInt(w -> w.text().length()).average().orElse(0);
        double single = (double) words.stream()
                        .filter(w -> w.text().length() == 1 && !w.is("a") && !w.is("i"))
                        .count()
                / Math.max(1, words.size());
        List<Token> first = words.subList(0, Math.min(VARIETY_OVER, words.size()));
        Set<String> different = new HashSet<>();
        first.forEach(w -> different.add(w.lower()));
        double unreadable =
                (double) body.raw().chars().filter(c -> c == '\uFFFD').count()
                        / Math.max(1, body.raw().length());
        boolean garbled = letters < SHORTEST_WORDS
                || letters > LONGEST_WORDS
                || single > MOST_SINGLE_LETTERS
                || different.size() < LEAST_VARIETY * first.size()
                || unreadable > MOST_UNREADABLE;
        return garbled ? Optional.of("garbled: its words are not those of running prose") : Optional.empty();
    }

    /** News is about somebody, or tells what somebody said: recipes, verses, terms of use are and do neither. */
    static Optional<String> toCast(Reading reading, Draft draft) {
        long names = reading.body().names().stream()
                .map(name -> String.join(" ", name.words()))
                .distinct()
                .count();
        int cited = draft.section(Attributions.class)
                .orElse(Attributions.NONE)
                .all()
                .size();
        return names + cited < FEWEST_CAST
                ? Optional.of("not news: it names and cites next to nobody")
                : Optional.empty();
    }

    /** Whether those spoke whose answers the models learnt from. */
    static Optional<String> toSpeakers(FramingBundle bundle, Draft draft, boolean attributions) {
        Optional<String> sentences = draft.section(ScoredSentences.class).flatMap(ScoredSentences::model);
        Optional<String> voices = draft.section(Attributions.class).flatMap(Attributions::model);
        boolean known = sentences.filter(bundle.models()::contains).isPresent()
                && (!attributions || voices.filter(bundle.models()::contains).isPresent());
        return known
                ? Optional.empty()
                : Optional.of("the models that " + bundle.id() + " learnt from did not read this text");
    }

    static Optional<String> toDomain(Domain domain, Optional<FrameFacts> facts) {
        return domain.holds(facts.map(FrameFacts::vector))
                ? Optional.empty()
                : Optional.of("out of domain: unlike the news that the model learnt from");
    }
}
