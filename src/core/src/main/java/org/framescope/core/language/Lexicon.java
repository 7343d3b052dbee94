package org.framescope.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds all terms of any number of word lists in one pass over a text (Aho and Corasick, 1975), built out into one
 * table so that each character costs one look-up. Terms match whole words, whatever the case; a blank in a term matches
 * any white space within a paragraph. Where terms overlap, all are reported.
 */
public final class Lexicon {

    private static final int CLASSES = 32;
    private static final int SPACE = 26;
    private static final int BREAK = 27;
    private static final int APOSTROPHE = 28;
    private static final int HYPHEN = 29;
    private static final int DIGIT = 30;
    private static final int OTHER = 31;

    private static final byte[] CLASS_OF_ASCII = asciiClasses();

    private final int[] next;
    private final WordList.Entry[][] outputs;

    private Lexicon(int[] next, WordList.Entry[][] outputs) {
        this.next = next;
        this.outputs = outputs;
    }

    public static Lexicon of(List<WordList.Entry> entries) {
        Builder builder = new Builder();
        entries.forEach(builder::add);
        return builder.build();
    }

    public static Lexicon of(WordList... lists) {
        return of(Arrays.stream(lists).flatMap(l -> l.entries().stream()).toList());
    }

    /** All terms in a text, by the end of the match. */
    List<Match> find(NormalText normal) {
        String text = normal.text();
        List<Match> found = new ArrayList<>();
        int state = next[SPACE];
        int before = SPACE;
        for (int i = 0; i <= text.length(); i++) {
            int symbol = symbolAt(text, i);
            if (symbol == SPACE && before == SPACE) {
                // A run of white space counts once; a blank line among it ends every phrase.
                boolean blankLine = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\n';
                state = blankLine ? next[SPACE] : state;
                continue;
            }
            before = symbol;
            state = next[state * CLASSES + symbol];
            if (outputs[state] != null) {
                for (WordList.Entry entry : outputs[state]) {
                    found.add(match(normal, entry, i));
                }
            }
        }
        return found;
    }

    /** {@code last} is the character behind a whole term, or the last one of a prefix. */
    private static Match match(NormalText normal, WordList.Entry entry, int last) {
        String text = normal.text();
        boolean prefix = entry.term().endsWith("*");
        int end = prefix ? last + 1 : last;
        int begin = end;
        while (prefix && end < text.length() && Characters.isWordPart(text.charAt(end))) {
            end++;
        }
        for (int left = entry.term().length() - (prefix ? 1 : 0); left > 0; left--) {
            begin--;
            boolean blank = Character.isWhitespace(text.charAt(begin));
            while (blank && begin > 0 && Character.isWhitespace(text.charAt(begin - 1))) {
                begin--;
            }
        }
        return new Match(normal.rawBegin(begin), normal.rawEnd(end), entry);
    }

    /** Apostrophes and hyphens count as part of a word only where letters stand on both sides. */
    private static int symbolAt(String text, int i) {
        if (i == text.length()) {
            return SPACE;
        }
        int symbol = classOf(text.charAt(i));
        if (symbol != APOSTROPHE && symbol != HYPHEN) {
            return symbol;
        }
        boolean inside = i > 0
                && i + 1 < text.length()
                && Characters.isWordPart(text.charAt(i - 1))
                && Characters.isWordPart(text.charAt(i + 1));
        return inside ? symbol : BREAK;
    }

    private static int classOf(char c) {
        if (c < 0x80) {
            return CLASS_OF_ASCII[c];
        }
        if (c == '\u2019' || c == '\u02BC') {
            return APOSTROPHE;
        }
        if (c == '\u2010' || c == '\u2011') {
            return HYPHEN;
        }
        return Characters.isWordPart(c) ? OTHER : Character.isWhitespace(c) ? SPACE : BREAK;
    }

    private static byte[] asciiClasses() {
        byte[] classes = new byte[0x80];
        Arrays.fill(classes, (byte) BREAK);
        for (int i = 0; i < 26; i++) {
            classes['a' + i] = (byte) i;
            classes['A' + i] = (byte) i;
        }
        for (char c = '0'; c <= '9'; c++) {
            classes[c] = DIGIT;
        }
        for (char c : " \t\n\r\f".toCharArray()) {
            classes[c] = SPACE;
        }
        classes['\''] = APOSTROPHE;
        classes['-'] = HYPHEN;
        return classes;
    }

    /** A trie of the terms, then its failure links, then the full table. */
    private static final class Builder {
        private final List<int[]> nodes = new ArrayList<>();
        private final List<List<WordList.Entry>> ends = new ArrayList<>();

        Builder() {
            node();
            step(0, SPACE);
        }

        private int node() {
            int[] edges = new int[CLASSES];
            Arrays.fill(edges, -1);
            nodes.add(edges);
            ends.add(new ArrayList<>());
            return nodes.size() - 1;
        }

        private int step(int from, int symbol) {
            if (nodes.get(from)[symbol] < 0) {
                int fresh = node();
                nodes.get(from)[symbol] = fresh;
            }
            return nodes.get(from)[symbol];
        }

        void add(WordList.Entry entry) {
            String term = entry.term();
            boolean prefix = term.endsWith("*");
            int state = step(0, SPACE);
            for (int i = 0; i < term.length() - (prefix ? 1 : 0); i++) {
                char c = term.charAt(i);
                if (classOf(c) == OTHER || classOf(c) == DIGIT || classOf(c) == BREAK) {
                    throw new IllegalArgumentException("a term is made of a-z, blank, hyphen and apostrophe: " + term);
                }
                state = step(state, classOf(c));
            }
            if (prefix) {
                ends.get(state).add(entry);
                return;
            }
            ends.get(step(state, SPACE)).add(entry);
            ends.get(step(state, BREAK)).add(entry);
        }

        Lexicon build() {
            int[] failure = new int[nodes.size()];
            Deque<Integer> queue = new ArrayDeque<>();
            int[] root = nodes.get(0);
            for (int c = 0; c < CLASSES; c++) {
                if (root[c] < 0) {
                    root[c] = 0;
                } else {
                    queue.add(root[c]);
                }
            }
            // Punctuation bounds a word as white space does; runs of white space count as one.
            root[BREAK] = root[SPACE];
            while (!queue.isEmpty()) {
                complete(queue.remove(), failure, queue);
            }
            return new Lexicon(flatten(), outputs());
        }

        private void complete(int state, int[] failure, Deque<Integer> queue) {
            int[] edges = nodes.get(state);
            int[] fallback = nodes.get(failure[state]);
            ends.get(state).addAll(ends.get(failure[state]));
            for (int c = 0; c < CLASSES; c++) {
                if (edges[c] < 0) {
                    edges[c] = fallback[c];
                } else {
                    failure[edges[c]] = fallback[c];
                    queue.add(edges[c]);
                }
            }
        }

        private int[] flatten() {
            int[] next = new int[nodes.size() * CLASSES];
            for (int state = 0; state < nodes.size(); state++) {
                System.arraycopy(nodes.get(state), 0, next, state * CLASSES, CLASSES);
            }
            return next;
        }

        private WordList.Entry[][] outputs() {
            WordList.Entry[][] outputs = new WordList.Entry[nodes.size()][];
            for (int state = 0; state < outputs.length; state++) {
                List<WordList.Entry> found = ends.get(state);
                outputs[state] = found.isEmpty() ? null : found.toArray(new WordList.Entry[0]);
            }
            return outputs;
        }
    }
}
