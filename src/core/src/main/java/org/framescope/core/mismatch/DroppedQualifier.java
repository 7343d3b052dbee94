package org.framescope.core.mismatch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;
import org.framescope.core.language.WordList;

/**
 * Finds the "may" or "police say" that the body has and the flat headline above it has not. It looks at the sentence that
 * shares most with the headline, and there only at qualifiers of the headline's own verb or of the whole sentence.
 */
final class DroppedQualifier {

    private static final Lexicon QUALIFIERS = Lexicon.of(WordList.load(DroppedQualifier.class, "qualifiers.txt"));
    private static final Set<String> HEADLINE_CUES =
            WordList.load(DroppedQualifier.class, "headline-attributions.txt").entries().stream()
                    .map(WordList.Entry::term)
                    .collect(Collectors.toUnmodifiableSet());

    /** The share of the headline's weight that the sentence must have, to be taken for the statement behind it. */
    private static final double SAME_STATEMENT = 0.6;

    private static final int REACH = 3;

    private DroppedQualifier() {}

    /** The qualifier in the body; empty where the headline is qualified itself or the body is as flat. */
    static Optional<Passage> of(Comparison comparison) {
        Optional<Ground.Place> place = comparison.bestSentence();
        boolean same = comparison.bestWeight() >= SAME_STATEMENT * comparison.allWeight();
        if (place.isEmpty() || !same || isQualified(comparison.text().text())) {
            return Optional.empty();
        }
        FieldText field = place.get().field();
        Sentence sentence = place.get().sentence();
        Set<String> stems = new HashSet<>();
        comparison.text().terms().stream().filter(t -> !t.name()).forEach(t -> stems.add(t.stem()));
        return field.matches(QUALIFIERS).stream()
                .filter(m -> sentence.contains(m.begin()))
                .filter(m -> !isMonth(m, field) && qualifies(m, field, stems))
                .map(m -> field.passage(m.begin(), m.end()))
                .findFirst();
    }

    /** Even at the beginning of a sentence "May" is hardly ever the modal: that would be a question or a wish. */
    private static boolean isMonth(Match match, FieldText field) {
        return field.raw().startsWith("May", match.begin());
    }

    private static boolean isQualified(FieldText headline) {
        return headline.tokens().stream()
                .anyMatch(t ->
                        t.kind() == TokenKind.QUOTE || t.is("?") || t.is(":") || HEADLINE_CUES.contains(t.lower()));
    }

    private static boolean qualifies(Match match, FieldText field, Set<String> stems) {
        if (match.entry().get("kind", "").equals("source")) {
            return true;
        }
        int at = field.tokenAt(match.end());
        List<Token> behind =
                field.tokens().subList(at, Math.min(at + REACH, field.tokens().size()));
        return behind.stream().filter(Token::isWord).anyMatch(t -> stems.contains(Stem.of(t.lower())));
    }
}
