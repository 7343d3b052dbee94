package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.WordList;

/** Grades the withheld sources of one field by what the text says about them. */
final class AnonymityGrades {

    static final Lexicon REASONS = Lexicon.of(WordList.load(AnonymityGrades.class, "anonymity-reasons.txt"));
    private static final Lexicon BASES = Lexicon.of(WordList.load(AnonymityGrades.class, "anonymity-bases.txt"));
    private static final Lexicon OPINIONS = Lexicon.of(WordList.load(AnonymityGrades.class, "opinion-words.txt"));

    private final FieldText text;
    private final Map<Integer, Passage> reasonOfParagraph = new HashMap<>();
    private final Map<Integer, Passage> basisOfSentence = new HashMap<>();
    private final NavigableMap<Integer, Match> opinions = new TreeMap<>();
    /** Reasons given for a source that the text comes back to as "the official". */
    private final Map<String, Passage> reasonOfSource = new HashMap<>();

    AnonymityGrades(FieldText text) {
        this.text = text;
        text.matches(REASONS).forEach(m -> reasonOfParagraph.putIfAbsent(paragraph(m.begin()), passage(m)));
        text.matches(BASES).forEach(m -> basisOfSentence.putIfAbsent(text.sentenceAt(m.begin()), passage(m)));
        text.matches(OPINIONS).forEach(m -> opinions.putIfAbsent(m.begin(), m));
    }

    private Passage passage(Match match) {
        return text.passage(match.begin(), match.end());
    }

    private int paragraph(int offset) {
        int sentence = text.sentenceAt(offset);
        return sentence < 0 ? -1 : text.sentences().get(sentence).paragraph();
    }

    /** The grade of a withheld source; empty for all others. */
    Optional<Anonymity> of(Source source, Optional<Cue> cue, List<Passage> content) {
        if (source.type() != SourceType.UNNAMED || source.name().isPresent()) {
            return Optional.empty();
        }
        Optional<Passage> reason = reason(source.passage());
        Optional<Passage> basis = Optional.ofNullable(
                basisOfSentence.get(text.sentenceAt(source.passage().begin())));
        List<Passage> passages = new ArrayList<>(reason.stream().toList());
        basis.filter(b -> !passages.contains(b)).ifPresent(passages::add);
        return Optional.of(new Anonymity(reason.isPresent(), basis.isPresent(), matter(cue, content), passages));
    }

    private Optional<Passage> reason(Passage source) {
        String noun = noun(source);
        Optional<Passage> here = Optional.ofNullable(reasonOfParagraph.get(paragraph(source.begin())));
        here.ifPresent(r -> reasonOfSource.putIfAbsent(noun, r));
        boolean again = source.text().startsWith("the ") || source.text().startsWith("The ");
        return here.isPresent() || !again ? here : Optional.ofNullable(reasonOfSource.get(noun));
    }

    /** The last word of the source; before "who" the word that it goes with. */
    private String noun(Passage source) {
        int at = text.tokenAt(source.end() - 1);
        if (text.tokens().get(at).is("who") && at > 1) {
            at -= text.tokens().get(at - 1).is(",") ? 2 : 1;
        }
        return text.tokens().get(at).lower();
    }

    private Anonymity.Matter matter(Optional<Cue> cue, List<Passage> content) {
        boolean thought = cue.filter(c -> c.stance() == Stance.THOUGHT).isPresent();
        boolean judges = content.stream().anyMatch(c -> {
            Integer at = opinions.ceilingKey(c.begin());
            return at != null && at < c.end();
        });
        return thought || judges ? Anonymity.Matter.OPINION : Anonymity.Matter.FACT;
    }
}
