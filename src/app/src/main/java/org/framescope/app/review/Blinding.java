package org.framescope.app.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.framescope.core.article.Article;
import org.framescope.engine.io.Json;

/**
 * A draft as a second reader sees it: its words alone. Outlet, byline, dateline, address, date, pictures and credits are left out; where
 * the text itself names its outlet or authors, bars of the same length stand for them, so that offsets hold.
 */
final class Blinding {

    private static final char BAR = '\u2588';
    /** A shorter name is more often a word that means something else. */
    private static final int SHORTEST = 3;
    /** A longer one is no name; and of a byline no more is looked through than whoever signs an article needs. */
    private static final int LONGEST = 200;

    private static final int LONGEST_BYLINE = 1000;
    private static final int MOST_NAMES = 20;

    private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s(?:and|&|with)\\s|[,;|/]", Pattern.CASE_INSENSITIVE);
    /** Where an author was, or whose: {@code Jane Doe in Kyiv}. */
    private static final Pattern PLACE = Pattern.compile("\\s(?:in|at|for|of)\\s", Pattern.CASE_INSENSITIVE);

    private final List<String> names;

    private Blinding(List<String> names) {
        this.names = names;
    }

    static ObjectNode of(DraftText draft) {
        return new Blinding(names(draft.article())).article(draft);
    }

    /** The text of a field as a second reader sees it. */
    static String field(DraftText draft, String field) {
        return words(draft, draft.field(field));
    }

    /** Words about a draft, such as its title, as a second reader sees them. */
    static String words(DraftText draft, String words) {
        return new Blinding(names(draft.article())).hide(words);
    }

    private ObjectNode article(DraftText draft) {
        Article article = draft.article();
        ObjectNode shown = Json.MAPPER.createObjectNode();
        for (String field : List.of("headline", "deck")) {
            String text = draft.field(field);
            if (!text.isEmpty()) {
                shown.put(field, hide(text));
            }
        }
        shown.put("body", hide(article.body()));
        article.imprint().language().ifPresent(language -> shown.put("language", language));
        ArrayNode captions = Json.MAPPER.createArrayNode();
        article.captions().forEach(caption -> captions.addObject().put("text", hide(caption.text())));
        if (!captions.isEmpty()) {
            shown.set("captions", captions);
        }
        return shown;
    }

    /** The outlet as the article names it, and each author. */
    private static List<String> names(Article article) {
        List<String> names = new ArrayList<>();
        article.imprint().outlet().map(String::strip).ifPresent(names::add);
        article.imprint().byline().ifPresent(byline -> {
            String signed = byline.strip();
            signed = BY.matcher(signed.substring(0, Math.min(signed.length(), LONGEST_BYLINE)))
                    .replaceFirst("");
            for (String author : BETWEEN.split(signed)) {
                names.add(PLACE.split(author.strip(), 2)[0]);
            }
        });
        return names.stream()
                .filter(name -> name.length() >= SHORTEST && name.length() <= LONGEST)
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private String hide(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (String name : names) {
            for (int at = 0; at + name.length() <= text.length(); at++) {
                if (text.regionMatches(true, at, name, 0, name.length()) && isWhole(text, at, at + name.length())) {
                    shown.replace(at, at + name.length(), String.valueOf(BAR).repeat(name.length()));
                }
            }
        }
        return shown.toString();
    }

    private static boolean isWhole(String text, int begin, int end) {
        boolean before = begin == 0 || !Character.isLetterOrDigit(text.codePointBefore(begin));
        return before && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
