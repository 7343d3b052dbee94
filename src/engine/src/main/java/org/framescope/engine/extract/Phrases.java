package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.WordList;

/** The standing phrases of web pages that are no part of any article, each with the reason to drop it. */
final class Phrases {

    private static final int LONGEST_LINE = 420;
    private static final int SENTENCE = 10;

    private static final Set<Reason> LINKS = Set.of(
            Reason.RELATED, Reason.FOOTER, Reason.TAGS, Reason.MEDIA_CONTROLS, Reason.NAVIGATION, Reason.COMMENTS);

    private static final Phrases STANDING = new Phrases(WordList.load(Phrases.class, "furniture.txt"));

    private final Map<String, Reason> whole = new HashMap<>();
    private final Map<String, List<WordList.Entry>> beginnings = new HashMap<>();
    private final List<WordList.Entry> anywhere = new ArrayList<>();

    private Phrases(WordList list) {
        for (WordList.Entry entry : list.entries()) {
            switch (entry.get("at", "whole")) {
                case "begin" ->
                    beginnings
                            .computeIfAbsent(firstWord(entry.term()), w -> new ArrayList<>())
                            .add(entry);
                case "anywhere" -> anywhere.add(entry);
                default -> whole.put(entry.term(), reason(entry));
            }
        }
    }

    /** The reason to drop a line; empty where the line may be article. */
    static Optional<Reason> reasonToDrop(String line) {
        return line.length() > LONGEST_LINE ? Optional.empty() : STANDING.find(Wording.folded(line));
    }

    private Optional<Reason> find(String folded) {
        Reason exact = whole.get(Wording.bare(folded));
        if (exact != null) {
            return Optional.of(exact);
        }
        int words = Wording.wordCount(folded);
        for (WordList.Entry entry : beginnings.getOrDefault(firstWord(folded), List.of())) {
            if (folded.startsWith(entry.term()) && words <= limit(entry) && !isProse(folded, words, entry)) {
                return Optional.of(reason(entry));
            }
        }
        for (WordList.Entry entry : anywhere) {
            if (words <= limit(entry) && folded.contains(entry.term())) {
                return Optional.of(reason(entry));
            }
        }
        return Optional.empty();
    }

    /** {@code Also on Friday, one boat …}: a longer whole sentence is article, unless a colon announces a link. */
    private static boolean isProse(String folded, int words, WordList.Entry entry) {
        boolean announced = entry.term().endsWith(":") || entry.term().startsWith("(");
        return !announced && words >= SENTENCE && Wording.ends(folded) && LINKS.contains(reason(entry));
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return Wording.bare(blank < 0 ? text : text.substring(0, blank));
    }

    /** Above so many words the line is rather a paragraph that happens to hold the phrase. */
    private static int limit(WordList.Entry entry) {
        return Integer.parseInt(entry.get("words", "30"));
    }

    private static Reason reason(WordList.Entry entry) {
        return Reason.named(entry.get("reason", "outside"));
    }
}
