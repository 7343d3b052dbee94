package org.framescope.core.framing;

import java.util.List;
import java.util.Set;
import org.framescope.core.language.Adverbs;
import org.framescope.core.language.Token;
import org.framescope.core.sentence.WordClasses;

/** Whether words that are counted by their letters are meant so where they stand; their neighbors tell. */
final class Senses {

    /** Words that follow a {@code most} of which most are meant: {@code most of them, most people}. */
    private static final Set<String> OF_MANY = Set.of("of", "people", "everyone", "everything");

    private static final int SHORTEST_PLURAL = 4;

    private Senses() {}

    /** Whether the word of a class is one: the country {@code US} is nobody's us, and {@code at least} no superlative. */
    static boolean isMeant(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (token.lower()) {
            case "us" -> !token.text().equals("US");
            case "least" -> !isBehindAt(tokens, at);
            case "most" -> !isBehindAt(tokens, at) && !isBeforeMany(tokens, at);
            default -> true;
        };
    }

    /** Whether the word tells how something is done, and is neither a family nor early, nor a name such as Italy. */
    static boolean isManner(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean name = at > 0 && token.isCapitalized();
        return WordClasses.manner(token.lower()) && Adverbs.isOne(token.lower()) && !name;
    }

    private static boolean isBehindAt(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).lower().equals("at");
    }

    private static boolean isBeforeMany(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(at + 1).lower();
        boolean plural =
                next.length() >= SHORTEST_PLURAL && next.endsWith("s") && !next.endsWith("ss") && !next.endsWith("us");
        return plural || OF_MANY.contains(next);
    }
}
