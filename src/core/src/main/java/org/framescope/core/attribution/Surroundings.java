package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** What stands around a name and says who that is: titles before it, appositions on both sides. All looks are bounded. */
final class Surroundings {

    private static final int APPOSITION = 9;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their", "our");
    private static final Set<String> STEPS = Set.of("vice", "deputy", "assistant", "former", "ex", "first", "acting");

    private static final Set<String> PLACING = Set.of("in", "on", "at", "near", "outside");

    /** Posts that are written in several ways. */
    private static final Map<String, String> PLAIN = Map.of(
            "advisor", "adviser",
            "sen", "senator",
            "gov", "governor",
            "rep", "representative",
            "congressman", "representative",
            "congresswoman", "representative",
            "prof", "professor",
            "gen", "general",
            "pm", "minister");

    private final List<Token> tokens;
    private final NamePhrase name;

    Surroundings(FieldText text, NamePhrase name) {
        this.tokens = text.tokens();
        this.name = name;
    }

    /** The title before the name, in lower case without dots. */
    String title() {
        List<String> words = new ArrayList<>();
        for (int i = name.titleToken(); i < name.firstToken(); i++) {
            if (tokens.get(i).isWord()) {
                words.add(tokens.get(i).lower());
            }
        }
        return String.join(" ", words);
    }

    Gender gender() {
        Genders genders = Genders.standard();
        Gender byTitle = genders.ofTitle(title());
        if (byTitle != Gender.UNKNOWN) {
            return byTitle;
        }
        Gender byLastTitle = genders.ofTitle(word(name.firstToken() - 1, name.titleToken()));
        if (byLastTitle != Gender.UNKNOWN) {
            return byLastTitle;
        }
        for (int noun : nouns()) {
            Gender byNoun = genders.ofNoun(tokens.get(noun).lower());
            if (byNoun != Gender.UNKNOWN) {
                return byNoun;
            }
        }
        return Gender.UNKNOWN;
    }

    private String word(int at, int floor) {
        int word = at >= floor && tokens.get(at).is(".") ? at - 1 : at;
        return word >= floor ? tokens.get(word).lower() : "";
    }

    /** The posts that the name is introduced with: "president", "vice president", "spokeswoman". */
    List<String> posts() {
        List<String> posts = new ArrayList<>();
        if (name.hasTitle()) {
            posts.add(post(headOfTitle()));
        }
        nouns().forEach(n -> posts.add(post(n)));
        return posts;
    }

    /** The noun of the title: its last word, but "secretary" in "secretary of state". */
    private int headOfTitle() {
        for (int i = name.titleToken() + 1; i < name.firstToken(); i++) {
            if (tokens.get(i).is("of")) {
                return i - 1;
            }
        }
        int last = name.firstToken() - 1;
        return tokens.get(last).is(".") && last > name.titleToken() ? last - 1 : last;
    }

    /** A noun with the step before it that makes another post of it. */
    private String post(int noun) {
        return post(tokens, noun);
    }

    static String post(List<Token> tokens, int noun) {
        String word =
                PLAIN.getOrDefault(tokens.get(noun).lower(), tokens.get(noun).lower());
        String step = noun > 0 ? tokens.get(noun - 1).lower() : "";
        if (step.equals("-") && noun > 1) {
            step = tokens.get(noun - 2).lower();
        }
        return STEPS.contains(step) ? step + " " + word : word;
    }

    /** The words around the name in which another mention of its post may name whose post it is. */
    List<Token> window() {
        return tokens.subList(
                Math.max(0, name.titleToken() - APPOSITION), Math.min(tokens.size(), name.endToken() + APPOSITION));
    }

    private List<Integer> nouns() {
        List<Integer> nouns = new ArrayList<>();
        before().ifPresent(nouns::add);
        behind().ifPresent(nouns::add);
        return nouns;
    }

    /** "his wife Melania", "spokeswoman Ray", "an adviser, Mykhailo Podolyak": the small word right before. */
    private Optional<Integer> before() {
        int at = name.titleToken() - 1;
        boolean comma = at > 0 && tokens.get(at).is(",");
        int noun = comma ? at - 1 : at;
        if (noun < 0 || !tokens.get(noun).isWord() || tokens.get(noun).isCapitalized()) {
            return Optional.empty();
        }
        boolean closed =
                name.endToken() < tokens.size() && tokens.get(name.endToken()).is(",");
        return !comma || closed && isPost(noun) ? Optional.of(noun) : Optional.empty();
    }

    /** ", a senior spokesman for the ministry": the last word before a preposition or a mark. */
    private Optional<Integer> behind() {
        int comma = name.endToken();
        if (comma + 1 >= tokens.size() || !tokens.get(comma).is(",") || standsAsPlace()) {
            return Optional.empty();
        }
        boolean article = ARTICLES.contains(tokens.get(comma + 1).lower());
        int end = Math.min(tokens.size(), comma + 1 + APPOSITION);
        int noun = comma;
        int at = article ? comma + 2 : comma + 1;
        while (at < end && goesOn(at)) {
            boolean word = tokens.get(at).isWord() && (!tokens.get(at).isCapitalized() || isPost(at));
            noun = word ? at : noun;
            at++;
        }
        boolean found = noun > comma && (article || isPost(noun)) && closes(at);
        return found ? Optional.of(noun) : Optional.empty();
    }

    /** "From his home on Martha's Vineyard, the president" introduces nobody. */
    private boolean standsAsPlace() {
        int before = name.titleToken() - 1;
        return before >= 0
                && name.words().size() == 1
                && (tokens.get(before).kind() == TokenKind.POSSESSIVE
                        || PLACING.contains(tokens.get(before).lower()));
    }

    /** "In Chelsea, the mayor also said": where a verb follows, another sentence part began and no apposition. */
    private boolean closes(int at) {
        if (at >= tokens.size()) {
            return true;
        }
        WordClass kind = CueWords.standard().classOf(tokens.get(at));
        boolean verb = CueWords.standard().verb(tokens.get(at)).isPresent();
        return !verb && (kind == WordClass.PREPOSITION || kind == WordClass.MARK || kind == WordClass.PRONOUN);
    }

    private boolean goesOn(int at) {
        Token token = tokens.get(at);
        WordClass kind = CueWords.standard().classOf(token);
        boolean finite = CueWords.standard()
                .verb(token)
                .filter(v -> v.form() == CueWord.Form.PAST || v.form() == CueWord.Form.S)
                .isPresent();
        boolean inside = kind == WordClass.OPEN && !finite || kind == WordClass.DETERMINER;
        return inside || token.kind() == TokenKind.POSSESSIVE || token.is("-");
    }

    private boolean isPost(int at) {
        String lower = tokens.get(at).lower();
        return Gazetteer.standard().isTitle(lower) || Genders.standard().ofNoun(lower) != Gender.UNKNOWN;
    }
}
