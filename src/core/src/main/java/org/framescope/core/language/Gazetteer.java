package org.framescope.core.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Known names: places, peoples, first names, titles, words of organizations, news agencies. Keys are in lower case. */
public final class Gazetteer {

    /** Longest phrase in the lists, in words. */
    static final int LONGEST = 5;

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec",
            "christmas",
            "easter",
            "ramadan",
            "thanksgiving");

    private final Set<String> places = new HashSet<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final Set<String> firstNames = words("first-names.txt");
    private final Set<String> titles = words("titles.txt");
    private final Set<String> organizations = words("organization-words.txt");
    private final Set<String> agencies = words("agencies.txt");
    private final Set<String> common = words("common-words.txt");

    private Gazetteer() {
        places.addAll(words("cities.txt"));
        for (WordList.Entry place : WordList.load(Gazetteer.class, "places.txt").entries()) {
            places.add(place.term());
            for (String people : place.get("people", "").split("\\|")) {
                if (!people.isEmpty()) {
                    peoples.putIfAbsent(people, place.term());
                }
            }
        }
    }

    /** Loaded once, on first use. */
    private static final class Holder {
        private static final Gazetteer STANDARD = new Gazetteer();
    }

    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    private static Set<String> words(String list) {
        Set<String> terms = new HashSet<>();
        WordList.load(Gazetteer.class, list).entries().forEach(e -> terms.add(e.term()));
        return terms;
    }

    /** A country, region, state or city of more than 75,000 people. */
    public boolean isPlace(String phrase) {
        return places.contains(phrase);
    }

    /** The country or region whose people a word means: "russian" → "russia"; empty where it means none. */
    public String placeOfPeople(String word) {
        return peoples.getOrDefault(word, "");
    }

    public boolean isPeople(String word) {
        return peoples.containsKey(word);
    }

    /** A first name, also one of two: "eva-marie". */
    public boolean isFirstName(String word) {
        int hyphen = word.indexOf('-');
        return firstNames.contains(word)
                || hyphen > 0
                        && firstNames.contains(word.substring(0, hyphen))
                        && firstNames.contains(word.substring(hyphen + 1));
    }

    /** A title or post that stands before a name: "president", "sen". Dots are left out. */
    public boolean isTitle(String phrase) {
        return titles.contains(phrase);
    }

    /** A word that marks a name as an organization's, or a whole organization: "ministry", "nato". */
    public boolean isOrganization(String phrase) {
        return organizations.contains(phrase) || agencies.contains(phrase);
    }

    /** A news agency or another outlet. */
    public boolean isAgency(String phrase) {
        return agencies.contains(phrase);
    }

    /** A word of everyday English, written small inside sentences. */
    public boolean isCommon(String word) {
        int hyphen = word.indexOf('-');
        return common.contains(word)
                || hyphen > 0
                        && common.contains(word.substring(0, hyphen))
                        && common.contains(word.substring(hyphen + 1));
    }

    public boolean isCalendar(String word) {
        return CALENDAR.contains(word);
    }

    /** The titles, for those that look for them without a name behind. */
    public Set<String> titles() {
        return Set.copyOf(titles);
    }

    List<String> particles() {
        return PARTICLES;
    }

    private static final List<String> PARTICLES = List.of(
            "de", "la", "le", "van", "von", "bin", "ibn", "al", "el", "der", "den", "du", "da", "dos", "das", "di",
            "del", "della", "ter", "ten", "y", "abu", "ben", "zu");
}
