package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.WordList;
import org.jsoup.nodes.Element;

/** Reads from class names and ids what a part of a page is for, such as {@code c-share-bar}. */
final class PartNames {

    private static final int LONGEST_NAMES = 400;
    private static final int LONGEST_PHRASE = 3;

    /** WordPress writes topics (tag-…, category-…) and switches (has-…, no-…) into the names of the whole post. */
    private static final Set<String> TOPICS = Set.of("tag", "category", "has", "no", "with", "hide", "is");

    /** Under which an element remembers its names: they are asked for half a dozen times. */
    private static final String CUT = "names";

    static final List<String> BODY = named("body");
    static final List<String> DECK = named("deck");
    static final List<String> SURE_DECK = named("sure-deck");
    static final List<String> BYLINE = named("byline");
    static final List<String> DATE = named("date");
    static final List<String> CAPTION = named("caption");
    static final List<String> CREDIT = named("credit");
    static final List<String> FILM = named("film");
    static final List<String> POST = named("post");

    private static final Map<String, Reason> WORDS = new HashMap<>();
    private static final Map<String, Reason> NAMES = new HashMap<>();

    static {
        for (WordList.Entry entry :
                WordList.load(PartNames.class, "page-parts.txt").entries()) {
            Reason reason = Reason.named(entry.get("reason", "outside"));
            (entry.get("at", "word").equals("name") ? NAMES : WORDS).put(entry.term(), reason);
        }
    }

    private PartNames() {}

    private static List<String> named(String part) {
        return WordList.load(PartNames.class, "article-parts.txt").entries().stream()
                .filter(e -> e.get("part", "").equals(part))
                .map(e -> "-" + e.term() + "-")
                .toList();
    }

    /** The reason to drop an element that its names give; empty where they give none. */
    static Optional<Reason> reasonToDrop(Element element) {
        for (String name : names(element)) {
            Reason reason = byName(name);
            if (reason != null) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    private static Reason byName(String name) {
        Reason whole = NAMES.get(name.substring(1, name.length() - 1));
        if (whole != null || TOPICS.contains(name.substring(1, name.indexOf('-', 1)))) {
            return whole;
        }
        for (int from = 1; from < name.length(); from = name.indexOf('-', from) + 1) {
            int end = from - 1;
            for (int words = 0; words < LONGEST_PHRASE && end < name.length() - 1; words++) {
                end = name.indexOf('-', end + 1);
                Reason reason = WORDS.get(name.substring(from, end));
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }

    /** Whether one of the element's names holds one of the words or hyphenated phrases. */
    static boolean says(Element element, List<String> phrases) {
        for (String name : names(element)) {
            for (String phrase : phrases) {
                if (name.contains(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names of an element as lower-case words, each between hyphens: {@code -share-bar-}. */
    @SuppressWarnings("unchecked")
    private static List<String> names(Element element) {
        boolean custom = element.normalName().indexOf('-') > 0;
        if (!custom && element.attributes().isEmpty()) {
            return List.of();
        }
        Object known = element.attributes().userData(CUT);
        if (known == null) {
            known = cut(element.className() + " " + element.id() + (custom ? " " + element.normalName() : ""));
            element.attributes().userData(CUT, known);
        }
        return (List<String>) known;
    }

    /** Cuts names into words at marks and at inner capitals. */
    private static List<String> cut(String names) {
        List<String> cut = new ArrayList<>();
        StringBuilder name = new StringBuilder("-");
        int end = Math.min(names.length(), LONGEST_NAMES);
        for (int i = 0; i <= end; i++) {
            boolean space = i == end || Wording.isSpace(names.charAt(i));
            char c = space ? ' ' : names.charAt(i);
            boolean plain = Character.isLetterOrDigit(c);
            boolean hump = plain && i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if ((hump || !plain) && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
            if (plain) {
                name.append(Character.toLowerCase(c));
            }
            if (space) {
                if (name.length() > 1) {
                    cut.add(name.toString());
                }
                name.setLength(1);
            }
        }
        return cut;
    }
}
