package org.framescope.train.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** Changes one thing in a caption: a person, a place, a number, the year. */
final class Exchanges {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2030;

    private static final Set<String> NO_SURNAMES = Set.of(
            "airport",
            "bay",
            "beach",
            "garden",
            "hills",
            "rock",
            "county",
            "street",
            "house",
            "office",
            "building",
            "center",
            "city",
            "station",
            "jr",
            "us");
    private static final Set<String> CREDITING = Set.of("/", "by", "via", "credit", "photo", "photograph");

    private Exchanges() {}

    static FieldText read(String caption) {
        Article article = new Article(
                Imprint.NONE,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(Caption.of(caption)),
                List.of(),
                Map.of());
        return Reading.of(article).captions().get(0);
    }

    /** The names of one kind in a text; persons only with first name and surname, and not where they are credited. */
    static List<NamePhrase> names(FieldText text, NameKind kind) {
        return text.names().stream()
                .filter(n -> n.kind() == kind && (kind != NameKind.PERSON || isFullName(n) && !isCredited(text, n)))
                .toList();
    }

    /** "Rose Garden" and "Palm Beach" begin with a first name, too. */
    private static boolean isFullName(NamePhrase name) {
        Gazetteer gazetteer = Gazetteer.standard();
        List<String> words =
                name.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        boolean personal = words.size() > 1 && words.size() < 4 && gazetteer.isFirstName(words.get(0));
        return personal
                && words.stream()
                        .skip(1)
                        .noneMatch(
                                w -> gazetteer.isCommon(w) || gazetteer.isOrganization(w) || NO_SURNAMES.contains(w));
    }

    private static boolean isCredited(FieldText text, NamePhrase name) {
        int before = name.titleToken() - 1;
        boolean slash = name.endToken() < text.tokens().size()
                && text.tokens().get(name.endToken()).is("/");
        return slash
                || before >= 0 && CREDITING.contains(text.tokens().get(before).lower());
    }

    /** The caption with one of its names replaced; empty where it has none of that kind. */
    static Optional<String> name(FieldText caption, NameKind kind, String other, Random random) {
        List<NamePhrase> names = names(caption, kind);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        NamePhrase name = names.get(random.nextInt(names.size()));
        boolean same = caption.raw().contains(other) || other.contains(name.lastWord());
        return same ? Optional.empty() : Optional.of(replaced(caption.raw(), name.begin(), name.end(), other));
    }

    static Optional<String> number(FieldText caption, Random random) {
        List<Token> numbers = new ArrayList<>();
        for (Token token : caption.tokens()) {
            if (token.kind() == TokenKind.NUMBER && !isYear(token) && !besideMonth(caption, token)) {
                numbers.add(token);
            }
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Token number = numbers.get(random.nextInt(numbers.size()));
        String digits = number.text();
        char last = digits.charAt(digits.length() - 1);
        char first = (char) ('1' + (digits.charAt(0) - '1' + 1 + random.nextInt(8)) % 9);
        String other =
                digits.length() == 1 ? String.valueOf(first) : first + digits.substring(1, digits.length() - 1) + last;
        return Optional.of(replaced(caption.raw(), number.begin(), number.end(), other));
    }

    static Optional<String> year(FieldText caption, Random random) {
        for (Token token : caption.tokens()) {
            if (isYear(token)) {
                int years = (2 + random.nextInt(7)) * (random.nextInt(4) == 0 ? 1 : -1);
                String other = String.valueOf(Integer.parseInt(token.text()) + years);
                return Optional.of(replaced(caption.raw(), token.begin(), token.end(), other));
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(Token token) {
        boolean four = token.kind() == TokenKind.NUMBER && token.text().length() == 4;
        return four
                && token.text().chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(token.text()) >= FIRST_YEAR
                && Integer.parseInt(token.text()) <= LAST_YEAR;
    }

    /** Days of a date are no numbers that a story states. */
    private static boolean besideMonth(FieldText caption, Token token) {
        int at = caption.tokenAt(token.begin());
        List<Token> around = caption.tokens()
                .subList(Math.max(0, at - 2), Math.min(caption.tokens().size(), at + 2));
        return around.stream().anyMatch(t -> Gazetteer.standard().isCalendar(t.lower()));
    }

    private static String replaced(String text, int begin, int end, String other) {
        return text.substring(0, begin) + other + text.substring(end);
    }
}
