package org.framescope.core.attribution;

import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Token;
import org.framescope.core.language.TokenKind;

/** Recognizes cue verbs where they are verbs, outside quotations. */
final class VerbGroups {

    /** The forms of "be" that stand before another verb or alone. */
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private static final Set<String> NOUN_COMPANY = Set.of("of", "by", "from", "against");
    private static final Set<String> SKIPPED_BETWEEN = Set.of("not", "also", "never");
    private static final int LONGEST = 6;

    private final TokenView view;
    private final CueWords words = CueWords.standard();

    VerbGroups(TokenView view) {
        this.view = view;
    }

    /** The verb group whose verb stands at {@code at}, not reaching before {@code floor}. */
    Optional<VerbGroup> at(int at, int floor) {
        Token token = view.token(at);
        if (!token.isWord() || view.quoted(at)) {
            return Optional.empty();
        }
        return words.verb(token)
                .filter(w -> !view.inName(at) || w.lemma().equals("say"))
                .flatMap(w -> group(at, floor, w));
    }

    private Optional<VerbGroup> group(int at, int floor, CueWord word) {
        int first = at;
        while (first > floor && at - first < LONGEST && belongs(first - 1, floor)) {
            first--;
        }
        boolean passive = word.form() == CueWord.Form.PAST && followsBe(first, at);
        int end = particle(at, word) ? at + 2 : at + 1;
        if (!isVerb(first, at, end, word)) {
            return Optional.empty();
        }
        return Optional.of(
                new VerbGroup(first, at, end, word.with(CueStance.of(view, at, word)), passive, negated(first, at)));
    }

    private boolean negated(int first, int at) {
        for (int i = first; i < at; i++) {
            if (view.classOf(i) == WordClass.NEGATION || view.token(i).lower().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(int at, int floor) {
        WordClass kind = view.classOf(at);
        if (kind == WordClass.AUXILIARY || kind == WordClass.NEGATION) {
            return !view.inName(at);
        }
        return kind == WordClass.ADVERB && at > floor && !view.token(at).isCapitalized() && !view.is(at - 1, ",");
    }

    private boolean followsBe(int first, int at) {
        for (int i = at - 1; i >= first; i--) {
            if (BE.contains(view.token(i).lower())) {
                return true;
            }
            if (view.classOf(i) == WordClass.AUXILIARY
                    && !SKIPPED_BETWEEN.contains(view.token(i).lower())) {
                return false;
            }
        }
        return false;
    }

    private boolean particle(int at, CueWord word) {
        return at + 1 < view.size()
                && !view.quoted(at + 1)
                && word.particles().contains(view.token(at + 1).lower());
    }

    /** Whether the form is a verb here: "his claims", "the reported sum", "to say" are not. */
    private boolean isVerb(int first, int at, int end, CueWord word) {
        int before = first - 1;
        WordClass kind = view.classOf(before);
        boolean bare = first == at;
        if (kind == WordClass.DETERMINER && bare && !quantifier(before) || kind == WordClass.POSSESSIVE) {
            return false;
        }
        if (before >= 0 && view.token(before).kind() == TokenKind.POSSESSIVE) {
            return false;
        }
        if (bare && kind == WordClass.PREPOSITION && word.form() != CueWord.Form.ING) {
            return false;
        }
        if (bare && word.form() == CueWord.Form.PAST && view.is(end, "by")) {
            return false;
        }
        boolean nounLike = word.form() == CueWord.Form.BASE || word.form() == CueWord.Form.S;
        return !nounLike || !bare || !NOUN_COMPANY.contains(lower(end));
    }

    private boolean quantifier(int at) {
        return switch (view.token(at).lower()) {
            case "some", "many", "several", "few", "both", "all", "most", "these", "those", "this", "that" -> true;
            default -> false;
        };
    }

    private String lower(int at) {
        return at < view.size() ? view.token(at).lower() : "";
    }
}
