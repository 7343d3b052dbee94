package org.framescope.core.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Adverbs;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;
import org.framescope.core.language.WordList;

/** The cue verbs and the function words, by form. */
final class CueWords {

    private static final CueWords STANDARD = new CueWords();

    private final Map<String, CueWord> verbs = new HashMap<>();
    private final Map<String, WordClass> classes = new HashMap<>();

    private CueWords() {
        for (WordList.Entry entry :
                WordList.load(CueWords.class, "report-cues.txt").entries()) {
            verbs.put(entry.term(), verb(entry));
        }
        for (WordList.Entry entry :
                WordList.load(CueWords.class, "function-words.txt").entries()) {
            classes.put(entry.term(), WordClass.valueOf(upper(entry, "class")));
        }
    }

    static CueWords standard() {
        return STANDARD;
    }

    private static CueWord verb(WordList.Entry entry) {
        String particles = entry.get("particles", "");
        return new CueWord(
                entry.get("lemma", entry.term()),
                Stance.valueOf(upper(entry, "stance")),
                CueWord.Frame.valueOf(upper(entry, "frame")),
                CueWord.Form.valueOf(upper(entry, "form")),
                particles.isEmpty() ? Set.of() : Set.of(particles.split(" ")));
    }

    private static String upper(WordList.Entry entry, String key) {
        return entry.get(key, "").toUpperCase(Locale.ROOT);
    }

    Optional<CueWord> verb(Token token) {
        return verb(token.lower());
    }

    /** The cue verb that a word in lower case is a form of. */
    Optional<CueWord> verb(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    WordClass classOf(Token token) {
        if (token.kind() != TokenKind.WORD && token.kind() != TokenKind.NUMBER) {
            return token.is("%") ? WordClass.OPEN : WordClass.MARK;
        }
        WordClass known = classes.get(token.lower());
        if (known == WordClass.VERB && verbs.containsKey(token.lower())) {
            return WordClass.OPEN;
        }
        if (known != null) {
            return known;
        }
        return Adverbs.isOne(token.lower()) && !token.isCapitalized() ? WordClass.ADVERB : WordClass.OPEN;
    }
}
