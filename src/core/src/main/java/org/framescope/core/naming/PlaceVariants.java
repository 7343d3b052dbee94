package org.framescope.core.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.core.article.Confidence;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.language.WordList;

/** Places that an article calls by more than one name: Kiev and Kyiv. */
final class PlaceVariants {

    private static final Lexicon NAMES = Lexicon.of(
            WordList.load(PlaceVariants.class, "places.txt"), WordList.load(PlaceVariants.class, "fixed-names.txt"));

    /** What follows the comma when a town of the same name in America is meant. */
    private static final Set<String> ELSEWHERE = Set.of(
            "texas",
            "tex",
            "tx",
            "florida",
            "fla",
            "missouri",
            "mo",
            "delaware",
            "new",
            "n.h",
            "n.h.",
            "ohio",
            "pennsylvania",
            "pa",
            "maine",
            "washington");

    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(Match::begin)
            .thenComparing(Comparator.comparingInt(Match::end).reversed());

    private PlaceVariants() {}

    static List<Variants> in(Reading reading) {
        Map<String, List<Mention>> places = new LinkedHashMap<>();
        for (FieldText text : reading.fields()) {
            collect(text, places);
        }
        return places.values().stream()
                .filter(mentions ->
                        mentions.stream().map(Mention::form).distinct().count() > 1)
                .map(mentions -> new Variants(mentions, Confidence.HIGH))
                .toList();
    }

    private static void collect(FieldText text, Map<String, List<Mention>> places) {
        QuotedStretches quoted = new QuotedStretches(text);
        int behind = 0;
        for (Match match : text.matches(NAMES).stream().sorted(LONGEST_FIRST).toList()) {
            if (match.begin() < behind) {
                continue;
            }
            behind = match.end();
            String place = match.entry().get("place", "");
            if (!place.isEmpty() && !quoted.contain(match.begin()) && isPlace(text, match)) {
                places.computeIfAbsent(place, p -> new ArrayList<>())
                        .add(new Mention(
                                text.passage(match.begin(), match.end()),
                                match.entry().term()));
            }
        }
    }

    private static boolean isPlace(FieldText text, Match match) {
        List<Token> tokens = text.tokens();
        int first = text.tokenAt(match.begin());
        int end = text.tokenAt(match.end() - 1) + 1;
        boolean elsewhere = end + 1 < tokens.size()
                && tokens.get(end).is(",")
                && ELSEWHERE.contains(tokens.get(end + 1).lower());
        return tokens.get(first).isCapitalized() && !elsewhere;
    }
}
