package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;
import org.framescope.core.language.WordList;

/** The form of a headline that holds back what the story says: lists, direct address, "this" without a referent. */
public final class ClickbaitForm {

    private static final WordList LIST = WordList.load(ClickbaitForm.class, "clickbait.txt");
    private static final Lexicon LEXICON = Lexicon.of(LIST);
    private static final Map<String, Integer> POINTS = LIST.entries().stream()
            .collect(Collectors.toUnmodifiableMap(WordList.Entry::term, e -> Integer.valueOf(e.get("points", "1"))));
    private static final int ENOUGH = 2;
    private static final int LONGEST = 40;

    private ClickbaitForm() {}

    /** The words that give a headline the form; empty where it hasn't got it. */
    public static List<Passage> marks(FieldText headline) {
        if (headline.tokens().isEmpty() || headline.tokens().size() > LONGEST) {
            return List.of();
        }
        int points = 0;
        List<Passage> marks = new ArrayList<>();
        Optional<Token> number = leadingNumber(headline);
        if (number.isPresent()) {
            points++;
            marks.add(headline.passage(number.get()));
        }
        int covered = -1;
        Set<String> seen = new HashSet<>();
        for (Match match : headline.matches(LEXICON)) {
            points += seen.add(match.entry().term()) ? POINTS.get(match.entry().term()) : 0;
            if (match.begin() > covered) {
                marks.add(headline.passage(match.begin(), match.end()));
                covered = match.end();
            }
        }
        return points >= ENOUGH ? List.copyOf(marks) : List.of();
    }

    /** "21 …": how lists begin, unless a unit or a scale makes it a measured amount. */
    private static Optional<Token> leadingNumber(FieldText headline) {
        Token first = headline.tokens().get(0);
        boolean small = first.kind() == TokenKind.NUMBER && first.text().length() <= 2;
        return small ? Optional.of(first) : Optional.empty();
    }
}
