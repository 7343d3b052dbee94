package org.framescope.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A run of capitalised words, cut into the names in it. */
final class NameRun {

    private static final int APPOSITION = 8;
    private static final int LONGEST_OFFICE = 7;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their", "who", "whose");

    private final List<Token> tokens;
    private final Gazetteer known;
    private final int first;
    private final int end;

    NameRun(FieldText text, Gazetteer known, int first, int end) {
        this.tokens = text.tokens();
        this.known = known;
        this.first = first;
        this.end = end;
    }

    void addTo(List<NamePhrase> found) {
        int begin = first;
        int title = first;
        int at = first;
        while (at < end) {
            int behind = titleEnd(at);
            if (behind > at && behind < end) {
                add(found, title, begin, at);
                title = at;
                begin = behind;
                at = behind;
            } else if (at == begin && splitsOff(at)) {
                add(found, at, at, at + 1);
                at++;
                begin = at;
                title = at;
            } else {
                at++;
            }
        }
        add(found, title, begin, end);
    }

    /** Behind the longest title that begins here; {@code at} where none does or where it is part of an organization. */
    private int titleEnd(int at) {
        if (at > 0 && tokens.get(at).is("dame") && tokens.get(at - 1).is("notre")) {
            return at;
        }
        StringBuilder phrase = new StringBuilder();
        int longest = at;
        for (int i = at; i < Math.min(end, at + Gazetteer.LONGEST); i++) {
            if (tokens.get(i).is(".")) {
                longest = longest == i && i > at ? i + 1 : longest;
                continue;
            }
            phrase.append(phrase.isEmpty() ? "" : " ").append(tokens.get(i).lower());
            longest = known.isTitle(phrase.toString()) ? i + 1 : longest;
        }
        boolean organization =
                longest < end && known.isOrganization(tokens.get(end - 1).lower());
        if (organization) {
            return at;
        }
        return linked(longest) ? officeEnd(at, longest) : longest;
    }

    /**
     * Behind the office in "Chief of Staff | Mick Mulvaney", "Director of National Intelligence | James Clapper": at the first
     * name that a surname follows; {@code at} where there is none.
     */
    private int officeEnd(int at, int link) {
        for (int i = link + 2; link > at && i + 1 < Math.min(end, link + LONGEST_OFFICE); i++) {
            if (isFirstName(i) && tokens.get(i + 1).isWord()) {
                return i;
            }
        }
        return at;
    }

    /** "Secretary of …", "Chief of …" that no title completes. */
    private boolean linked(int at) {
        return at < end
                && (tokens.get(at).is("of")
                        || tokens.get(at).is("for")
                        || tokens.get(at).is("&"));
    }

    /** A people or a country before a title or a full name: "US Rep. Omar", "Russian Vladimir Putin". */
    private boolean splitsOff(int at) {
        if (at + 1 >= end) {
            return false;
        }
        String lower = tokens.get(at).lower();
        if (!known.isPeople(lower) && !known.isPlace(lower)) {
            return false;
        }
        return titleEnd(at + 1) > at + 1 || known.isPeople(lower) && end - at > 2 && isFirstName(at + 1);
    }

    private boolean isFirstName(int at) {
        return known.isFirstName(tokens.get(at).lower());
    }

    private void add(List<NamePhrase> found, int title, int from, int to) {
        int begin = from;
        while (begin < to && !tokens.get(begin).isWord()) {
            begin++;
        }
        int last = to;
        while (last > begin && !tokens.get(last - 1).isWord()) {
            last--;
        }
        if (begin >= last) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(begin, last)) {
            if (!token.is(".")) {
                words.add(token.text());
            }
        }
        NameKind kind = kind(words, begin, last, title < from);
        found.add(new NamePhrase(
                tokens.get(begin).begin(),
                tokens.get(last - 1).end(),
                begin,
                last,
                title < from ? title : begin,
                words,
                String.join(" ", words),
                kind));
    }

    private NameKind kind(List<String> words, int begin, int last, boolean titled) {
        String phrase = String.join(" ", words).toLowerCase(Locale.ROOT);
        if (known.isAgency(phrase)) {
            return NameKind.ORGANIZATION;
        }
        if (titled) {
            return NameKind.PERSON;
        }
        if (known.isPeople(phrase)) {
            return NameKind.PEOPLE;
        }
        if (known.isPlace(phrase)) {
            return NameKind.PLACE;
        }
        String lastWord = tokens.get(last - 1).lower();
        if (known.isOrganization(phrase) || known.isOrganization(lastWord) || organizationHead(begin, last)) {
            return NameKind.ORGANIZATION;
        }
        if (words.size() <= 4 && (isFirstName(begin) || apposition(last) || postBefore(begin))) {
            return NameKind.PERSON;
        }
        return isAcronym(words) ? NameKind.ORGANIZATION : surname(words) ? NameKind.PERSON : NameKind.UNKNOWN;
    }

    /** "Department of Justice". */
    private boolean organizationHead(int begin, int last) {
        for (int i = begin; i + 1 < last; i++) {
            if (tokens.get(i + 1).is("of") || tokens.get(i + 1).is("for")) {
                return known.isOrganization(tokens.get(i).lower());
            }
        }
        return false;
    }

    /** ", a spokesman for", ", the senator". */
    private boolean apposition(int at) {
        if (at + 2 >= tokens.size()
                || !tokens.get(at).is(",")
                || !ARTICLES.contains(tokens.get(at + 1).lower())) {
            return false;
        }
        if (tokens.get(at + 1).lower().startsWith("who")) {
            return true;
        }
        int limit = Math.min(tokens.size(), at + APPOSITION);
        for (int i = at + 2; i < limit && tokens.get(i).isWord(); i++) {
            if (known.isTitle(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "adviser and negotiator Mykhailo Podolyak". */
    private boolean postBefore(int at) {
        return at == first
                && at > 0
                && tokens.get(at - 1).isWord()
                && !tokens.get(at - 1).isCapitalized()
                && known.isTitle(tokens.get(at - 1).lower());
    }

    private static boolean isAcronym(List<String> words) {
        String word = words.get(0);
        return words.size() == 1
                && word.length() > 1
                && word.length() < 7
                && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean surname(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() < 4
                && last.length() > 5
                && (last.endsWith("sky")
                        || last.endsWith("skyy")
                        || last.endsWith("skiy")
                        || last.endsWith("enko")
                        || last.endsWith("chuk")
                        || last.endsWith("vich")
                        || last.endsWith("shvili")
                        || last.endsWith("kov")
                        || last.endsWith("nov")
                        || last.endsWith("rov")
                        || last.endsWith("oglu"));
    }
}
