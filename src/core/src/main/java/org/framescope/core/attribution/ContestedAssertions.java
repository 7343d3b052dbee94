package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Genre;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.TokenKind;
import org.framescope.core.language.WordList;

/**
 * Sentences of the body, in the outlet's own voice, whose words assert what somebody could contest: certainty, foretelling,
 * judging superlatives, wrongdoing, blame. Candidates for a question, no verdict; so a sentence drops out as soon as
 * anything in it points to somebody else, supposes, asks or denies. Opinion pieces are left alone: theirs to assert.
 */
final class ContestedAssertions {

    private static final Lexicon ASSERTIONS =
            Lexicon.of(WordList.load(ContestedAssertions.class, "contested-assertions.txt"));
    private static final Lexicon GUARDS = Lexicon.of(WordList.load(ContestedAssertions.class, "assertion-guards.txt"));
    private static final int MOST = 3;

    private ContestedAssertions() {}

    /** One candidate. */
    record Candidate(Passage words, Passage sentence, String kind) {}

    /** The first three of a body, one a sentence, in reading order. */
    static List<Candidate> of(Reading reading, List<Attribution> attributions) {
        if (reading.article().imprint().genre().filter(g -> g == Genre.OPINION).isPresent()) {
            return List.of();
        }
        FieldText body = reading.body();
        Set<Integer> closed = sentencesOfOthers(body, attributions);
        body.matches(GUARDS).forEach(m -> closed.add(body.sentenceAt(m.begin())));
        List<Candidate> candidates = new ArrayList<>();
        List<Match> matches = body.matches(ASSERTIONS).stream()
                .sorted(Comparator.comparingInt(Match::begin).thenComparing(m -> -m.end()))
                .toList();
        for (Match match : matches) {
            int sentence = body.sentenceAt(match.begin());
            if (candidates.size() < MOST && sentence >= 0 && !closed.contains(sentence)) {
                closed.add(sentence);
                candidate(body, match, body.sentences().get(sentence)).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<Candidate> candidate(FieldText body, Match match, Sentence sentence) {
        int first = body.tokenAt(match.begin());
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean asks = body.tokens().get(i).is("?") || body.tokens().get(i).kind() == TokenKind.QUOTE;
            if (asks) {
                return Optional.empty();
            }
        }
        boolean infinitive = first > 0 && body.tokens().get(first - 1).is("to");
        return infinitive || sentence.end() <= match.end()
                ? Optional.empty()
                : Optional.of(new Candidate(
                        body.passage(match.begin(), match.end()),
                        body.passage(sentence.begin(), sentence.end()),
                        match.entry().get("kind", "")));
    }

    private static Set<Integer> sentencesOfOthers(FieldText body, List<Attribution> attributions) {
        Set<Integer> sentences = new HashSet<>();
        for (Attribution attribution : attributions) {
            attribution.content().forEach(c -> mark(body, c, sentences));
            attribution.source().ifPresent(s -> mark(body, s.passage(), sentences));
            attribution.cue().ifPresent(c -> mark(body, c.passage(), sentences));
        }
        body.quotations().stream()
                .filter(q -> q.depth() == 0)
                .forEach(q -> mark(body, body.passage(q.begin(), q.end()), sentences));
        return sentences;
    }

    private static void mark(FieldText body, Passage passage, Set<Integer> sentences) {
        if (passage.field() != MainField.BODY) {
            return;
        }
        int last = body.sentenceAt(passage.end() - 1);
        for (int s = body.sentenceAt(passage.begin()); s >= 0 && s <= last; s++) {
            sentences.add(s);
        }
    }
}
