package org.framescope.core.outlet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.article.Article;
import org.framescope.core.language.WordList;

/**
 * The news agency that an article is credited to: in its byline ("By Jane Doe, Reuters"), its dateline, or the first words
 * of its body ("KYIV, March 3 (Reuters) - …", "(AP) —"). That an agency is quoted further down is no credit.
 */
public final class AgencyCredit {

    private static final Set<String> AGENCIES =
            WordList.load(AgencyCredit.class, "wire-agencies.txt").entries().stream()
                    .map(WordList.Entry::term)
                    .collect(Collectors.toUnmodifiableSet());

    /** Where a dateline ends at the latest, in UTF-16 units. */
    private static final int HEAD = 120;

    private AgencyCredit() {}

    /** The agency in lower case; empty where the article credits none, or its outlet is an agency itself. */
    public static Optional<String> of(Article article) {
        if (article.imprint().outlet().filter(AgencyCredit::isAgency).isPresent()) {
            return Optional.empty();
        }
        return article.imprint()
                .byline()
                .flatMap(AgencyCredit::named)
                .or(() -> article.imprint().dateline().flatMap(AgencyCredit::named))
                .or(() -> opening(article.body()));
    }

    /** "Reuters", "reuters.com", "www.apnews.com". */
    private static boolean isAgency(String outlet) {
        String lower = outlet.toLowerCase(Locale.ROOT).strip();
        String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
        int dot = bare.indexOf('.');
        return AGENCIES.contains(dot < 0 ? bare : bare.substring(0, dot));
    }

    /** An agency that is one of the parts of a credit line. */
    private static Optional<String> named(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || ",/;|()&".indexOf(lower.charAt(i)) >= 0) {
                Optional<String> agency = agency(lower.substring(begin, i));
                if (agency.isPresent()) {
                    return agency;
                }
                begin = i + 1;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> agency(String part) {
        String bare = part.strip();
        for (String opening : new String[] {"by ", "from ", "the ", "via ", "source: ", "with "}) {
            bare = bare.startsWith(opening) ? bare.substring(opening.length()).strip() : bare;
        }
        return AGENCIES.contains(bare) ? Optional.of(bare) : Optional.empty();
    }

    /** "(Reuters) -" near the beginning, or "TASS, March 3." and "March 3. /TASS/." */
    private static Optional<String> opening(String body) {
        String text = body.stripLeading();
        String head = text.substring(0, Math.min(HEAD, text.length()));
        Optional<String> bracketed = between(head, '(', ')').or(() -> between(head, '/', '/'));
        if (bracketed.isPresent()) {
            return bracketed;
        }
        int comma = head.indexOf(',');
        String first = comma < 0 ? "" : head.substring(0, comma);
        boolean capitals = !first.isEmpty() && first.equals(first.toUpperCase(Locale.ROOT));
        return capitals ? agency(first.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> between(String head, char open, char close) {
        int begin = head.indexOf(open);
        int end = begin < 0 ? -1 : head.indexOf(close, begin + 1);
        if (end < 0) {
            return Optional.empty();
        }
        String behind = head.substring(end + 1).stripLeading();
        boolean dash = !behind.isEmpty() && "-–—.:".indexOf(behind.charAt(0)) >= 0;
        return dash ? agency(head.substring(begin + 1, end).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
