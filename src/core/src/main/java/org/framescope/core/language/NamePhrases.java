package org.framescope.core.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names by one walk over the tokens of a field: runs of capitalised words, cut at titles ("Prime Minister | Boris
 * Johnson") and at words for peoples ("Ukrainian | President Zelensky"). Headlines in title case count only words that
 * are not everyday English.
 */
final class NamePhrases {

    private static final Set<String> JOINING = Set.of("of", "for");
    private static final Set<String> SMALL_SUFFIXES = Set.of(
            "backed",
            "led",
            "style",
            "based",
            "born",
            "funded",
            "run",
            "era",
            "owned",
            "controlled",
            "held",
            "wide",
            "trained",
            "like",
            "level",
            "made",
            "built",
            "allied",
            "occupied",
            "related",
            "linked",
            "elect",
            "ish");
    private static final Set<String> HEADS =
            Set.of("secretary", "chief", "director", "speaker", "republic", "kingdom", "duke");
    /** What the second half of a ministry's name begins with: "Department of Corrections and Rehabilitation". */
    private static final Set<String> FIELDS = Set.of(
            "rehabilitation",
            "prevention",
            "tourism",
            "culture",
            "sport",
            "sports",
            "welfare",
            "technology",
            "innovation",
            "science",
            "education",
            "training",
            "development",
            "industry",
            "trade",
            "commerce",
            "forestry",
            "fisheries",
            "food",
            "rural",
            "agriculture",
            "energy",
            "environment",
            "environmental",
            "transport",
            "transportation",
            "communications",
            "information",
            "security",
            "safety",
            "infrastructure",
            "employment",
            "pensions",
            "human",
            "urban",
            "social",
            "consumer",
            "public",
            "natural",
            "explosives",
            "budget",
            "finance",
            "housing",
            "recreation",
            "immigration",
            "naturalization");
    /** Months that are names, too. */
    private static final Set<String> NAMED_MONTHS = Set.of("may", "june", "april", "august");

    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in", "since", "until", "till", "by", "last", "this", "next", "early", "late", "mid", "from", "to", "of",
            "every", "through", "before", "after", "during");
    /** Titles that stand before months, too: "the Republican May primary". */
    private static final Set<String> PARTIES = Set.of("republican", "democratic", "democrat", "independent");

    private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el", "ul", "ad", "ar", "as", "ash", "az");
    private static final int LONGEST_OFFICE = 7;
    private static final Set<String> SMALL_IN_TITLES = Set.of(
            "the", "and", "for", "with", "from", "into", "over", "but", "nor", "its", "after", "about", "that", "than");
    private static final int TITLE_CASE_WORDS = 4;

    private final FieldText text;
    private final List<Token> tokens;
    private final Gazetteer known = Gazetteer.standard();
    private final List<NamePhrase> found = new ArrayList<>();
    /** Months that somebody in this field is called by: "May" behind "Theresa May". */
    private final Set<String> monthSurnames = new HashSet<>();

    private boolean titleCase;
    private int sentenceBegin;

    private NamePhrases(FieldText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    static List<NamePhrase> of(FieldText text) {
        NamePhrases walk = new NamePhrases(text);
        for (Sentence sentence : text.sentences()) {
            walk.sentence(sentence);
        }
        return walk.surnamesResolved();
    }

    private void sentence(Sentence sentence) {
        titleCase = isTitleCase(sentence);
        sentenceBegin = sentence.firstToken();
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            int end = begins(at) ? runEnd(at, sentence.endToken()) : at;
            if (end > at) {
                new NameRun(text, known, at, end).addTo(found);
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean isTitleCase(Sentence sentence) {
        int capitals = 0;
        int longWords = 0;
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.text().length() > 2 && !SMALL_IN_TITLES.contains(token.lower())) {
                longWords++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return longWords >= TITLE_CASE_WORDS && capitals > 0.8 * longWords;
    }

    /** Whether a name may begin here; the first word of a sentence or quotation is capitalised anyway. */
    private boolean begins(int at) {
        Token token = tokens.get(at);
        if (arabicArticle(token) || namedMonth(at)) {
            return true;
        }
        if (!capital(at)) {
            return false;
        }
        boolean anyway = titleCase || at == sentenceBegin || opensAfterMark(at);
        if (!anyway || !known.isCommon(token.lower()) || acronym(token)) {
            return true;
        }
        return known.isTitle(token.lower()) && followedByCapital(at);
    }

    /** "US" opens a sentence as a name; a whole line in capitals tells nothing. */
    private boolean acronym(Token token) {
        return !titleCase && token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
    }

    private boolean opensAfterMark(int at) {
        Token before = tokens.get(at - 1);
        return before.kind() == TokenKind.QUOTE || before.is(":") || before.is(".") || before.is("(") || before.is("?");
    }

    private boolean followedByCapital(int at) {
        return at + 1 < tokens.size() && capital(at + 1) && adjacent(at + 1);
    }

    private boolean capital(int at) {
        Token token = tokens.get(at);
        if (!token.isCapitalized() || token.is("i") || token.lower().startsWith("i'")) {
            return false;
        }
        return !known.isCalendar(token.lower()) && !compound(token);
    }

    /** "al-Jubeir". */
    private static boolean arabicArticle(Token token) {
        int hyphen = token.text().indexOf('-');
        return token.isWord()
                && hyphen > 0
                && hyphen + 1 < token.text().length()
                && Character.isUpperCase(token.text().charAt(hyphen + 1))
                && ARABIC_ARTICLES.contains(token.text().substring(0, hyphen));
    }

    /** "May" alone, where somebody has been called so before and no date stands here. */
    private boolean namedMonth(int at) {
        Token token = tokens.get(at);
        return token.isCapitalized()
                && !titleCase
                && monthSurnames.contains(token.lower())
                && !isDate(at)
                && (at == 0 || !BEFORE_MONTHS.contains(tokens.get(at - 1).lower()));
    }

    private boolean isDate(int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).kind() == TokenKind.NUMBER
                || at > 0 && tokens.get(at - 1).kind() == TokenKind.NUMBER;
    }

    /** The month in "Theresa May" and "Mrs. May", of which "Paris May 5" is none. */
    private boolean monthInName(int at) {
        Token token = tokens.get(at);
        if (titleCase && !titleBefore(at)
                || !NAMED_MONTHS.contains(token.lower())
                || !token.isCapitalized()
                || isDate(at)) {
            return false;
        }
        Token before = tokens.get(tokens.get(at - 1).is(".") && at > 1 ? at - 2 : at - 1);
        boolean called = before.isCapitalized()
                && (known.isFirstName(before.lower())
                        || known.isTitle(before.lower()) && !PARTIES.contains(before.lower()));
        if (called) {
            monthSurnames.add(token.lower());
        }
        return called;
    }

    /** "Prime Minister Theresa May" in a line that writes all words so. */
    private boolean titleBefore(int at) {
        return known.isTitle(tokens.get(at - 1).lower())
                || at > 1 && known.isTitle(tokens.get(at - 2).lower());
    }

    /** "Moscow-backed" describes; "Saint-Denis" names. */
    private static boolean compound(Token token) {
        int hyphen = token.lower().lastIndexOf('-');
        return hyphen > 0 && SMALL_SUFFIXES.contains(token.lower().substring(hyphen + 1));
    }

    /** Whether only blanks, no line feed, stand between this token and the one before. */
    private boolean adjacent(int at) {
        int from = tokens.get(at - 1).end();
        int to = tokens.get(at).begin();
        int gap = Characters.visible(text.raw(), from, to);
        return gap == 0 || gap == 1 && text.raw().substring(from, to).indexOf('\n') < 0;
    }

    private int runEnd(int first, int sentenceEnd) {
        int end = first + 1;
        while (end < sentenceEnd && adjacent(end)) {
            int next = end;
            if (abbreviationDot(end - 1, end) && end + 1 < sentenceEnd) {
                next++;
            }
            next += joiner(first, next, sentenceEnd);
            if (next < sentenceEnd && particle(next)) {
                next++;
            }
            if (next >= sentenceEnd || !adjacent(next) || !continues(next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private boolean continues(int at) {
        return capital(at) && (!titleCase || !known.isCommon(tokens.get(at).lower()))
                || arabicArticle(tokens.get(at))
                || monthInName(at);
    }

    /** The dot in "J. K. Rowling", "Sen. Cruz", "Martin Luther King Jr.". */
    private boolean abbreviationDot(int word, int dot) {
        Token token = tokens.get(word);
        return tokens.get(dot).is(".")
                && token.isWord()
                && (token.text().length() == 1 || known.isTitle(token.lower()) || token.is("st") || token.is("mt"));
    }

    /** The number of small words that tie a name together here: "Department of", "Speaker of the", "Johnson &". */
    private int joiner(int first, int at, int sentenceEnd) {
        if (at + 2 >= sentenceEnd) {
            return 0;
        }
        Token token = tokens.get(at);
        if (token.is("&") || token.is("and") && joinsFields(first, at)) {
            return 1;
        }
        if (!JOINING.contains(token.lower())
                || !HEADS.contains(tokens.get(at - 1).lower()) && !organizationBefore(at)) {
            return 0;
        }
        int size = tokens.get(at + 1).is("the") ? 2 : 1;
        boolean joined = capital(at + size)
                && (!known.isCommon(tokens.get(at + size).lower()) || leadsToPerson(at + size, sentenceEnd));
        return joined ? size : 0;
    }

    /** "Department of Corrections | and | Rehabilitation". */
    private boolean joinsFields(int first, int at) {
        if (!FIELDS.contains(tokens.get(at + 1).lower()) || !capital(at + 1)) {
            return false;
        }
        for (int i = at - 1; i > Math.max(first, at - LONGEST_OFFICE); i--) {
            if (JOINING.contains(tokens.get(i).lower())) {
                return organizationBefore(i);
            }
        }
        return false;
    }

    /** "Director of | Public Prosecution Eva Persson": an office that somebody's full name follows. */
    private boolean leadsToPerson(int at, int sentenceEnd) {
        for (int i = at + 1; i + 1 < Math.min(sentenceEnd, at + LONGEST_OFFICE) && capital(i); i++) {
            if (known.isFirstName(tokens.get(i).lower()) && capital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean organizationBefore(int at) {
        return known.isOrganization(tokens.get(at - 1).lower());
    }

    private boolean particle(int at) {
        return known.particles().contains(tokens.get(at).lower())
                && !tokens.get(at).isCapitalized()
                && at + 1 < tokens.size()
                && capital(at + 1);
    }

    /** A surname alone names a person where the field names that person in full, whatever else it may mean. */
    private List<NamePhrase> surnamesResolved() {
        Set<String> surnames = new HashSet<>();
        for (NamePhrase name : found) {
            if (name.kind() == NameKind.PERSON) {
                surnames.add(name.lastWord());
            }
        }
        return found.stream()
                .map(n -> n.words().size() == 1 && n.kind() != NameKind.PEOPLE && surnames.contains(n.text())
                        ? n.as(NameKind.PERSON)
                        : n)
                .toList();
    }
}
