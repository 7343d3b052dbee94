package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.language.WordList;
import org.jsoup.nodes.Element;

/** Reads from class names and ids what a part of a page is for, such as {@code c-share-bar}. */
final class PartNames {

    private static final int LONGEST_NAMES = 400;
    private static final int LONGEST_PHRASE = 3;

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
                .map(WordList.Entry::term)
                .toList();
    }

    /** The reason to drop an element that its names give; empty where they give none. */
    static Optional<Reason> reasonToDrop(Element element) {
        for (List<String> name : names(element)) {
            Optional<Reason> reason = byName(name);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> byName(List<String> words) {
        Reason whole = NAMES.get(String.join("-", words));
        if (whole != null) {
            return Optional.of(whole);
        }
        // WordPress writes topics (tag-…, category-…) and switches (has-…, no-…) into the names of the whole post.
        if (words.isEmpty()
                || List.of("tag", "category", "has", "no", "with", "hide", "is").contains(words.get(0))) {
            return Optional.empty();
        }
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int i = from; i < Math.min(words.size(), from + LONGEST_PHRASE); i++) {
                phrase.append(i == from ? "" : "-").append(words.get(i));
                Reason reason = WORDS.get(phrase.toString());
                if (reason != null) {
                    return Optional.of(reason);
                }
            }
        }
        return Optional.empty();
    }

    /** The names of an element, each cut into lower-case words at marks and at inner capitals. */
    static List<List<String>> names(Element element) {
        boolean custom = element.normalName().indexOf('-') > 0;
        if (!custom && element.attributes().isEmpty()) {
            return List.of();
        }
        String names = element.className() + " " + element.id() + (custom ? " " + element.normalName() : "");
        List<List<String>> cut = new ArrayList<>();
        for (String name : Wording.words(names.substring(0, Math.min(names.length(), LONGEST_NAMES)))) {
            cut.add(words(name));
        }
        return cut;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((hump || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether one of the element's names holds one of the words or hyphenated phrases. */
    static boolean says(Element element, List<String> phrases) {
        for (List<String> name : names(element)) {
            String joined = "-" + String.join("-", name) + "-";
            for (String phrase : phrases) {
                // Most names hold none of the phrases, which costs no new text to find out.
                if (joined.contains(phrase) && joined.contains("-" + phrase + "-")) {
                    return true;
                }
            }
        }
        return false;
    }
}
