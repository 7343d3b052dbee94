package org.framescope.core.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.TokenKind;

/** Leads the noun phrases of one field to the people and organizations that the article names. */
final class NamedSources {

    /** A post without a name may get one so many paragraphs on. */
    private static final int PARAGRAPHS_ON = 3;

    private static final Set<String> DEFINITE =
            Set.of("the", "that", "this", "his", "her", "its", "their", "our", "whose");
    private static final Set<String> POINTING = Set.of("the", "that", "this");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> PLACES = Set.of("city", "town", "state", "county", "government", "port");
    private static final Set<String> PENNED = Set.of(
            "ad",
            "ads",
            "letter",
            "tweet",
            "tweets",
            "speech",
            "book",
            "memo",
            "post",
            "op-ed",
            "statement",
            "email",
            "emails",
            "column",
            "video");
    private static final Set<String> POLLS = Set.of("poll", "survey", "study", "report", "analysis", "data", "polls");

    private final TokenView view;
    private final FieldText text;
    private final NameIndex index;
    private final SourceTyper typer;
    private final JointNames joint;
    private final Map<String, Set<String>> issuers = new HashMap<>();

    NamedSources(TokenView view, NameIndex index, SourceTyper typer) {
        this.view = view;
        this.text = view.text();
        this.index = index;
        this.typer = typer;
        this.joint = new JointNames(view);
    }

    /** Who is meant: a type and, where the article gives one, a name. */
    record Referent(SourceType type, Optional<String> name) {

        static Referent nameless(SourceType type) {
            return new Referent(type, Optional.empty());
        }
    }

    Referent referent(Range range) {
        SourceType type = typer.type(range);
        int head = typer.head(range);
        Optional<NamePhrase> name = view.nameAt(head);
        return switch (type) {
            case NAMED_PERSON -> new Referent(type, name.flatMap(last -> joint(range, last, this::person)));
            case NAMED_ORGANIZATION ->
                organization(name.flatMap(last -> joint(
                        range, last, own -> Optional.of(index.organizations().canonical(own)))));
            case AGENCY -> new Referent(type, outlet(range, head));
            case DOCUMENT, SOCIAL_POST -> new Referent(type, issuer(range, head));
            case ROLE -> role(range, head);
            case UNNAMED, PRONOUN -> Referent.nameless(type);
        };
    }

    /** "The Post", where that is the Washington Post, is an outlet. */
    private static Referent organization(Optional<String> name) {
        boolean outlet = name.filter(n -> Gazetteer.standard().isAgency(n.toLowerCase(Locale.ROOT)))
                .isPresent();
        return new Referent(outlet ? SourceType.AGENCY : SourceType.NAMED_ORGANIZATION, name);
    }

    /** The one who speaks, or all who do; empty where one of them is not known. */
    private Optional<String> joint(Range range, NamePhrase last, Function<NamePhrase, Optional<String>> canonical) {
        List<NamePhrase> names = joint.of(range, last);
        List<String> known =
                names.stream().map(canonical).flatMap(Optional::stream).toList();
        return known.size() == names.size() ? Optional.of(JointNames.joined(known)) : Optional.empty();
    }

    private Optional<String> person(NamePhrase name) {
        return index.person(text.field(), name).map(Person::canonical);
    }

    private Optional<String> outlet(Range range, int head) {
        for (int i = range.first(); i <= head; i++) {
            Optional<NamePhrase> name = view.nameAt(i);
            boolean outlet = name.filter(n -> n.kind() == NameKind.ORGANIZATION || n.kind() == NameKind.UNKNOWN)
                    .isPresent();
            if (outlet) {
                return name.map(index.organizations()::canonical);
            }
        }
        return isPlainDefinite(range, head)
                ? index.organizations().called(Organizations.ANY_OUTLET, place(range))
                : Optional.empty();
    }

    private Referent role(Range range, int head) {
        Optional<String> organization = organization(range, head);
        if (organization.isPresent()) {
            return new Referent(SourceType.NAMED_ORGANIZATION, organization);
        }
        Optional<String> apposed = apposed(range, head);
        if (apposed.isPresent()) {
            return new Referent(SourceType.NAMED_PERSON, apposed);
        }
        String post = Surroundings.post(text.tokens(), head);
        if (isDefinite(range)) {
            return index.posts()
                    .holder(post, words(range, head), 0, place(range))
                    .map(p -> new Referent(SourceType.NAMED_PERSON, Optional.of(p)))
                    .orElse(Referent.nameless(SourceType.ROLE));
        }
        boolean introduces = INDEFINITE.contains(view.token(range.first()).lower());
        return introduces
                ? new Referent(
                        SourceType.ROLE, index.posts().holder(post, words(range, head), place(range), placeOn(range)))
                : Referent.nameless(SourceType.ROLE);
    }

    /** "Anna Weber, president of the union, said": where the phrase stands behind a name and its comma. */
    private Optional<String> apposed(Range range, int head) {
        boolean behind = range.first() > 1
                && view.is(range.first() - 1, ",")
                && Gazetteer.standard().isTitle(view.token(head).lower());
        return view.nameAt(range.first() - 2)
                .filter(n -> behind && n.kind() == NameKind.PERSON)
                .filter(n -> view.classOf(n.titleToken() - 1) != WordClass.PREPOSITION)
                .flatMap(this::person);
    }

    /** "the Trump campaign", "the city of Phoenix", or "the ministry" where one ministry is named before. */
    private Optional<String> organization(Range range, int head) {
        if (PLACES.contains(view.token(head).lower()) && view.is(head + 1, "of")) {
            return view.nameAt(head + 2).filter(n -> n.kind() == NameKind.PLACE).map(NamePhrase::text);
        }
        if (view.inName(head) || head + 1 != range.end()) {
            return Optional.empty();
        }
        boolean possessive = head > 1 && view.token(head - 1).kind() == TokenKind.POSSESSIVE;
        Optional<Organizations.Group> group = view.nameAt(possessive ? head - 2 : head - 1)
                .filter(n -> n.firstToken() >= range.first())
                .flatMap(n -> Organizations.group(text, n));
        return group.map(Organizations.Group::name)
                .or(() -> isPlainDefinite(range, head)
                        ? index.organizations().called(view.token(head).lower(), place(range))
                        : Optional.empty());
    }

    /** "the ministry", "the private company": no name and nothing behind. */
    private boolean isPlainDefinite(Range range, int head) {
        boolean bare = head + 1 == range.end() && range.size() <= 3;
        for (int i = range.first(); i < range.end(); i++) {
            bare &= !view.inName(i);
        }
        return bare && DEFINITE.contains(view.token(range.first()).lower());
    }

    /** "the senator", "Ukraine's president"; not "his lawyer", of whom the article may name another. */
    private boolean isDefinite(Range range) {
        if (POINTING.contains(view.token(range.first()).lower())) {
            return true;
        }
        for (int i = range.first(); i < range.end(); i++) {
            if (view.token(i).kind() == TokenKind.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }

    /** The names in the phrase and the words behind its head: who holds the post is introduced with them. */
    private Set<String> words(Range range, int head) {
        Set<String> words = new HashSet<>();
        for (int i = range.first(); i < range.end(); i++) {
            boolean word = view.token(i).isWord() && view.classOf(i) == WordClass.OPEN;
            if (word && (view.inName(i) || i > head)) {
                words.add(view.token(i).lower());
            }
        }
        return words;
    }

    private int place(Range range) {
        return index.place(text.field(), range.first());
    }

    private int placeOn(Range range) {
        int sentence = text.sentenceAt(view.token(range.first()).begin());
        int paragraph = text.sentences().get(sentence).paragraph() + PARAGRAPHS_ON;
        int last = Math.min(paragraph, text.paragraphs().size() - 1);
        return index.place(
                text.field(), text.tokenAt(text.paragraphs().get(last).end() - 1) + 1);
    }

    /** Who stands behind a document; the document itself where an earlier mention of the only one told. */
    private Optional<String> issuer(Range range, int head) {
        String noun = view.token(head).lower();
        Optional<String> told =
                owner(range, head).or(() -> publisher(range, head)).or(() -> author(head));
        Set<String> known = issuers.computeIfAbsent(noun, n -> new HashSet<>());
        if (told.isPresent()) {
            known.add(told.get());
            return told;
        }
        return known.size() == 1 && isPlainDefinite(range, head)
                ? known.stream().findFirst()
                : Optional.empty();
    }

    /** "the ministry's report". */
    private Optional<String> owner(Range range, int head) {
        for (int i = head - 1; i > range.first(); i--) {
            if (view.token(i).kind() == TokenKind.POSSESSIVE) {
                return party(i - 1);
            }
        }
        return Optional.empty();
    }

    /** "a Quinnipiac poll", "a State Department report", "a Clinton ad". */
    private Optional<String> publisher(Range range, int head) {
        for (int i = head - 1; i >= range.first(); i--) {
            Optional<NamePhrase> name = view.inName(head) ? Optional.empty() : view.nameAt(i);
            if (name.isPresent()) {
                boolean unknown = name.get().kind() == NameKind.UNKNOWN
                        && POLLS.contains(view.token(head).lower());
                boolean penned = name.get().kind() == NameKind.PERSON
                        && PENNED.contains(view.token(head).lower());
                return penned
                        ? name.flatMap(this::person)
                        : name.filter(n -> unknown || n.kind() == NameKind.ORGANIZATION)
                                .map(index.organizations()::canonical);
            }
        }
        return Optional.empty();
    }

    /** "a statement from the ministry", "a report released by Anna Weber". */
    private Optional<String> author(int head) {
        boolean participle =
                head + 2 < view.size() && view.token(head + 1).lower().endsWith("ed");
        int at = participle ? head + 2 : head + 1;
        if (!view.is(at, "from") && !view.is(at, "by")) {
            return Optional.empty();
        }
        at += DEFINITE.contains(at + 1 < view.size() ? view.token(at + 1).lower() : "") ? 2 : 1;
        int noun = at;
        return view.nameAt(noun).isPresent() ? view.nameAt(noun).flatMap(this::speaker) : party(noun);
    }

    /** Who a name or a noun at one token is. */
    private Optional<String> party(int at) {
        if (at < 0 || at >= view.size()) {
            return Optional.empty();
        }
        Optional<NamePhrase> name = view.nameAt(at);
        return name.isPresent()
                ? name.flatMap(this::speaker)
                : index.organizations().called(view.token(at).lower(), index.place(text.field(), at));
    }

    private Optional<String> speaker(NamePhrase name) {
        Optional<Organizations.Group> group = Organizations.group(text, name);
        if (group.isPresent()) {
            return group.map(Organizations.Group::name);
        }
        return name.kind() == NameKind.PERSON || name.kind() == NameKind.UNKNOWN
                ? person(name)
                : Optional.of(index.organizations().canonical(name));
    }
}
