package org.framescope.core.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.TokenKind;

/** Tells from a source's own words what kind of source it is. */
final class SourceTyper {

    private static final Set<String> AGENCY_HEADS =
            Set.of("agency", "agencies", "newspaper", "network", "service", "channel");
    private static final Set<String> VAGUE = Set.of("anonymous", "unnamed", "unidentified", "familiar", "undisclosed");

    /** Words that follow the noun they go with: "people close to", "a report released by". */
    private static final Set<String> BEHIND = Set.of(
            "familiar",
            "close",
            "briefed",
            "aware",
            "involved",
            "present",
            "released",
            "published",
            "issued",
            "filed",
            "obtained",
            "conducted",
            "commissioned",
            "representing",
            "analyzing",
            "who",
            "that");

    private final TokenView view;
    private final Gazetteer known = Gazetteer.standard();
    private final SourceNouns nouns = SourceNouns.standard();

    SourceTyper(TokenView view) {
        this.view = view;
    }

    SourceType type(Range source) {
        int head = head(source);
        if (view.is(head, "that")) {
            return SourceType.PRONOUN;
        }
        if (view.classOf(head) == WordClass.PRONOUN) {
            return nouns.type(view.token(head).lower()).orElse(SourceType.PRONOUN);
        }
        for (int i = source.first(); i < source.end(); i++) {
            if (VAGUE.contains(view.token(i).lower())) {
                return SourceType.UNNAMED;
            }
        }
        Optional<NamePhrase> name = view.nameAt(head);
        return name.isPresent() ? ofName(name.get(), head) : ofNoun(source, head);
    }

    private SourceType ofName(NamePhrase name, int head) {
        if (known.isAgency(name.text().toLowerCase(Locale.ROOT))) {
            return SourceType.AGENCY;
        }
        if (name.hasTitle() && head < name.firstToken()) {
            return SourceType.ROLE;
        }
        if (name.kind() == NameKind.UNKNOWN) {
            return nouns.type(view.token(head).lower())
                    .filter(t -> name.words().size() > 1
                            || known.isCommon(view.token(head).lower()))
                    .orElse(plural(name) ? SourceType.ROLE : SourceType.NAMED_PERSON);
        }
        return switch (name.kind()) {
            case PERSON, UNKNOWN -> SourceType.NAMED_PERSON;
            case ORGANIZATION ->
                plural(name)
                        ? SourceType.ROLE
                        : nouns.type(name.lastWord().toLowerCase(Locale.ROOT))
                                .filter(t -> t == SourceType.DOCUMENT)
                                .orElse(SourceType.NAMED_ORGANIZATION);
            case PLACE -> SourceType.NAMED_ORGANIZATION;
            case PEOPLE -> SourceType.ROLE;
        };
    }

    /** "Democrats", "Republicans", "Americans". */
    private static boolean plural(NamePhrase name) {
        String last = name.lastWord();
        return name.words().size() == 1
                && last.endsWith("s")
                && (last.endsWith("ans")
                        || last.endsWith("ats")
                        || last.endsWith("ists")
                        || last.endsWith("ers")
                        || last.endsWith("ors"));
    }

    private SourceType ofNoun(Range source, int head) {
        String noun = view.token(head).lower();
        if (AGENCY_HEADS.contains(noun) && head > source.first() && newsBefore(source, head)) {
            return SourceType.AGENCY;
        }
        return nouns.type(noun)
                .filter(t -> t != SourceType.AGENCY || !noun.equals("agency"))
                .orElse(SourceType.ROLE);
    }

    private boolean newsBefore(Range source, int head) {
        for (int i = source.first(); i < head; i++) {
            String word = view.token(i).lower();
            if (word.equals("news")
                    || word.equals("media")
                    || word.equals("tv")
                    || word.equals("television")
                    || view.nameAt(i)
                            .filter(n -> known.isAgency(n.text().toLowerCase(Locale.ROOT)))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The word that the phrase is about: the last one before a preposition, a comma or the end. */
    int head(Range source) {
        int at = source.first();
        int head = source.first();
        while (at < source.end()) {
            WordClass kind = view.classOf(at);
            boolean stops = !view.inName(at)
                    && (kind == WordClass.PREPOSITION
                            || BEHIND.contains(view.token(at).lower())
                            || view.is(at, ",")
                            || view.is(at, "("));
            if (stops && at > source.first()) {
                break;
            }
            if (view.token(at).kind() != TokenKind.POSSESSIVE && kind != WordClass.MARK) {
                head = at;
            }
            at++;
        }
        return head;
    }
}
