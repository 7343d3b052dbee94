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
    private final Map<String, List<Part>> beginnings = new HashMap<>();
    private final List<Part> anywhere = new ArrayList<>();

    /**
     * A phrase that a line has at its beginning or anywhere.
     *
     * @param limit above so many words the line is rather a paragraph that happens to hold the phrase
     */
    private record Part(String phrase, Reason reason, int limit) {

        private static Part of(WordList.Entry entry) {
            return new Part(entry.term(), Phrases.reason(entry), Integer.parseInt(entry.get("words", "30")));
        }
    }

    private Phrases(WordList list) {
        for (WordList.Entry entry : list.entries()) {
            switch (entry.get("at", "whole")) {
                case "begin" ->
                    beginnings
                            .computeIfAbsent(firstWord(entry.term()), w -> new ArrayList<>())
                            .add(Part.of(entry));
                case "anywhere" -> anywhere.add(Part.of(entry));
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
        for (Part part : beginnings.getOrDefault(firstWord(folded), List.of())) {
            if (folded.startsWith(part.phrase()) && words <= part.limit() && !isProse(folded, words, part)) {
                return Optional.of(part.reason());
            }
        }
        for (Part part : anywhere) {
            if (words <= part.limit() && folded.contains(part.phrase())) {
                return Optional.of(part.reason());
            }
        }
        return Optional.empty();
    }

    /** {@code Also on Friday, one boat …}: a longer whole sentence is article, unless a colon announces a link. */
    private static boolean isProse(String folded, int words, Part part) {
        boolean announced = part.phrase().endsWith(":") || part.phrase().startsWith("(");
        return !announced && words >= SENTENCE && Wording.ends(folded) && LINKS.contains(part.reason());
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return Wording.bare(blank < 0 ? text : text.substring(0, blank));
    }

    private static Reason reason(WordList.Entry entry) {
        return Reason.named(entry.get("reason", "outside"));
    }
}
