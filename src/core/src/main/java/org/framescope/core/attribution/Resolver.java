package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;

/** Gives statements their sources with type and name, walking through a field once and remembering who spoke. */
final class Resolver {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");
    private static final int REACH = 3;
    private static final int FAR = 10;
    private static final int FAR_TOKENS = 300;

    private final TokenView view;
    private final FieldText text;
    private final NameIndex index;
    private final SourceTyper typer;
    private Optional<Source> last = Optional.empty();
    private int lastSentence;
    private int lastToken;

    Resolver(TokenView view, NameIndex index) {
        this.view = view;
        this.text = view.text();
        this.index = index;
        this.typer = new SourceTyper(view);
    }

    /** The attributions for statements in the order of the text, numbered from {@code t-1 + offset}. */
    List<Attribution> attributions(List<Statement> statements, int offset) {
        List<Attribution> attributions = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Source> source = statement.source().map(this::source);
            source.filter(s -> s.name().isPresent()).ifPresent(s -> remember(s, statement));
            attributions.add(new Attribution(
                    "t-" + (offset + attributions.size() + 1),
                    kind(statement),
                    source,
                    statement.cue().map(c -> new Cue(passage(c), statement.stance())),
                    statement.content().stream().map(this::passage).toList(),
                    statement.hops().stream().map(this::hop).toList()));
        }
        return attributions;
    }

    private void remember(Source source, Statement statement) {
        last = Optional.of(source);
        lastToken = statement.first();
        lastSentence = text.sentenceAt(view.token(statement.first()).begin());
    }

    private Passage passage(Range range) {
        return text.passage(view.token(range.first()), view.token(range.end() - 1));
    }

    /** Who hands something on is an outlet, unless the text says something else. */
    private Hop hop(Range range) {
        SourceType type = typer.type(range);
        boolean vague = type == SourceType.ROLE || type == SourceType.PRONOUN;
        return new Hop(passage(range), vague ? SourceType.AGENCY : type);
    }

    private Source source(Range range) {
        SourceType type = typer.type(range);
        if (type == SourceType.PRONOUN) {
            return pronoun(range);
        }
        Optional<NamePhrase> name = view.nameAt(typer.head(range));
        boolean named =
                type == SourceType.NAMED_PERSON || type == SourceType.NAMED_ORGANIZATION || type == SourceType.AGENCY;
        Optional<String> canonical =
                name.filter(n -> named).map(n -> type == SourceType.NAMED_PERSON ? index.person(n) : n.text());
        return new Source(passage(range), type, canonical);
    }

    private Source pronoun(Range range) {
        String word = view.token(range.first()).lower();
        int sentence = text.sentenceAt(view.token(range.first()).begin());
        if (word.equals("who") && range.first() > 0) {
            int before = view.is(range.first() - 1, ",") ? range.first() - 2 : range.first() - 1;
            Optional<NamePhrase> name = view.nameAt(before).filter(n -> isPerson(n));
            return name.map(n -> resolved(range, SourceType.NAMED_PERSON, index.person(n)))
                    .orElse(new Source(passage(range), SourceType.PRONOUN, Optional.empty()));
        }
        boolean near = last.isPresent()
                && (sentence - lastSentence <= REACH || sentence - lastSentence <= FAR && nobodySince(range.first()));
        if (PERSONAL.contains(word) && near && last.get().type() == SourceType.NAMED_PERSON) {
            return resolved(range, SourceType.NAMED_PERSON, last.get().name().orElseThrow());
        }
        Optional<NamePhrase> subject =
                PERSONAL.contains(word) ? personBefore(range.first(), sentence) : Optional.empty();
        return subject.map(n -> resolved(range, SourceType.NAMED_PERSON, index.person(n)))
                .orElse(new Source(passage(range), SourceType.PRONOUN, Optional.empty()));
    }

    /** Whether no person is named between whoever spoke last and this token. */
    private boolean nobodySince(int token) {
        if (token - lastToken > FAR_TOKENS) {
            return false;
        }
        int mentions = 0;
        for (int i = lastToken; i < token; i++) {
            boolean person = !view.quoted(i)
                    && view.nameAt(i)
                            .filter(n -> n.kind() == NameKind.PERSON)
                            .filter(n -> !index.person(n)
                                    .equals(last.flatMap(Source::name).orElse("")))
                            .isPresent();
            mentions += person ? 1 : 0;
        }
        return mentions == 0;
    }

    private Source resolved(Range range, SourceType type, String name) {
        return new Source(passage(range), type, Optional.of(name));
    }

    private static boolean isPerson(NamePhrase name) {
        return name.kind() == NameKind.PERSON || name.kind() == NameKind.UNKNOWN;
    }

    /** The first person that this sentence or the one before it names. */
    private Optional<NamePhrase> personBefore(int token, int sentence) {
        int from = Math.max(
                Math.max(0, token - 60),
                text.sentences().get(Math.max(0, sentence - 1)).firstToken());
        for (int i = from; i < token; i++) {
            Optional<NamePhrase> name = view.nameAt(i).filter(n -> n.kind() == NameKind.PERSON);
            if (name.isPresent() && !view.quoted(i)) {
                return name;
            }
        }
        return Optional.empty();
    }

    private AttributionKind kind(Statement statement) {
        int quoted = 0;
        int all = 0;
        for (Range range : statement.content()) {
            for (int i = range.first(); i < range.end(); i++) {
                all += view.token(i).counts() ? 1 : 0;
                quoted += view.token(i).counts() && view.quoted(i) ? 1 : 0;
            }
        }
        return quoted == 0 ? AttributionKind.INDIRECT : quoted == all ? AttributionKind.DIRECT : AttributionKind.MIXED;
    }
}
