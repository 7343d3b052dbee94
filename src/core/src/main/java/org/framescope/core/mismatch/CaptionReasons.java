package org.framescope.core.mismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framescope.core.article.Passage;
import org.framescope.core.language.Gazetteer;

/** What is said to a reader about a caption, made of its own words. */
final class CaptionReasons {

    private static final int MOST_NAMES = 3;
    private static final int FEW = 3;

    private CaptionReasons() {}

    static String otherStory(Comparison comparison) {
        List<String> missing = comparison.names().stream()
                .filter(n -> n.recognition() == Recognition.NONE && isWorthNaming(n.name()))
                .map(n -> "“" + n.name().text() + "”")
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        long shared = comparison.shared().stream().filter(Term::isTelling).count();
        long all =
                shared + comparison.missing().stream().filter(Term::isTelling).count();
        String words = all < FEW
                ? "The article has " + (shared == 0 ? "none" : "one") + " of the caption's few telling words."
                : "Of the caption's " + all + " telling words the article has "
                        + (shared == 0 ? "none." : shared + ".");
        return missing.isEmpty() ? words : "Headline and body do not name " + listed(missing, "or") + ". " + words;
    }

    /** Abbreviated states and places that stand in every second caption explain nothing. */
    private static boolean isWorthNaming(Name name) {
        return !Places.isEverywhere(name)
                && !isCapitalizedAnyway(name)
                && !Cues.isAlias(name.phrase())
                && name.text().length() > 2;
    }

    /** "Mobile phone footage", "T-shirts are displayed": a caption's first word tells little by its capital. */
    private static boolean isCapitalizedAnyway(Name name) {
        String text = name.text();
        boolean hyphenated = text.indexOf('-') > 0 && Character.isLowerCase(text.charAt(text.indexOf('-') + 1));
        return name.begin() == 0
                && text.indexOf(' ') < 0
                && (hyphenated || Gazetteer.standard().isCommon(text.toLowerCase(Locale.ROOT)));
    }

    private static String listed(List<String> names, String link) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + link + " " + names.get(last);
    }

    static String unknownNames(List<Name> names) {
        List<String> texts = names.stream()
                .map(n -> "“" + n.text() + "”")
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return "The caption names " + listed(texts, "and") + ", whom headline and body do not mention.";
    }

    static String misplaced(Name name, boolean exchanged) {
        if (exchanged) {
            return "The caption calls “" + name.text() + "” " + name.post().orElseThrow()
                    + "; the article gives that post to somebody else, and this person another.";
        }
        return "The article names “" + name.text() + "”, but nowhere beside what the caption tells.";
    }

    static List<String> misplacedReadings() {
        return List.of(
                "several people of the same post, of whom the article names one with it",
                "a picture from the wider story that the article does not retell");
    }

    static String date(double years, PublicationDay published) {
        if (years < 0) {
            return "The caption dates its picture behind the article's publication in " + published.year() + ".";
        }
        long whole = Math.round(years);
        String distance = whole <= 1 ? "about a year" : "about " + whole + " years";
        return "The caption dates its picture " + distance
                + " before the article's publication; the article does not mention that year, and the caption does not"
                + " call it a file photo.";
    }

    static String number(Passage passage, String other) {
        return "The caption has “" + passage.text() + "” where the article counts the same thing as " + other + ".";
    }

    static List<String> nameReadings() {
        return List.of(
                "a bystander or official who plays no part in the story itself",
                "another spelling of a name that the article has");
    }

    /** What else may have put the caption there, the likelier first, as far as the caption itself tells. */
    static List<String> innocentReadings(Comparison comparison) {
        ShortText text = comparison.text();
        List<String> readings = new ArrayList<>();
        if (text.masks().file()) {
            readings.add("a file photo, as the caption says");
        }
        if (text.masks().illustration()) {
            readings.add("an illustrative picture, as the caption says");
        }
        boolean dated = text.dates().stream().anyMatch(d -> d.year().isPresent());
        boolean told = !text.names().isEmpty() || dated;
        if (!text.masks().isArchive()) {
            readings.add(
                    dated ? "a file photo that only its date marks as one" : "a file photo that is not marked as one");
            readings.add("an illustrative picture for the article's theme");
        }
        readings.add(told ? "left over from another story" : "a mood shot that tells no story of its own");
        readings.add("the thumbnail of a related story");
        return List.copyOf(readings);
    }
}
