package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.NamedSources.Referent;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Match;

/** Gives statements their sources with type and name, walking through a field once and remembering who spoke. */
final class Resolver {

    private final TokenView view;
    private final FieldText text;
    private final NameIndex index;
    private final SourceTyper typer;
    private final NamedSources named;
    private final Pronouns pronouns;
    /** Sentences that say why somebody is not named. */
    private final Set<Integer> withholding = new HashSet<>();

    private final Set<String> withheldPosts = new HashSet<>();

    Resolver(TokenView view, NameIndex index) {
        this.view = view;
        this.text = view.text();
        this.index = index;
        this.typer = new SourceTyper(view);
        this.named = new NamedSources(view, index, typer);
        this.pronouns = new Pronouns(view, index);
        for (Match match : text.matches(AnonymityGrades.REASONS)) {
            withholding.add(text.sentenceAt(match.begin()));
        }
    }

    /** The attributions for statements in the order of the text, numbered from {@code t-1 + offset}. */
    List<Attribution> attributions(List<Statement> statements, int offset) {
        AnonymityGrades grades = new AnonymityGrades(text);
        List<Attribution> attributions = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Source> source = statement.source().map(s -> source(s, statement));
            Optional<Cue> cue = statement.cue().map(c -> new Cue(passage(c), statement.stance()));
            List<Passage> content =
                    statement.content().stream().map(this::passage).toList();
            attributions.add(new Attribution(
                    "t-" + (offset + attributions.size() + 1),
                    kind(statement),
                    source,
                    cue,
                    content,
                    statement.hops().stream().map(this::hop).toList(),
                    source.flatMap(s -> grades.of(s, cue, content))));
        }
        return attributions;
    }

    private Passage passage(Range range) {
        return text.passage(view.token(range.first()), view.token(range.end() - 1));
    }

    /** Who hands something on is an outlet, unless the text says something else. */
    private Hop hop(Range range) {
        Referent referent = named.referent(range);
        boolean vague = referent.type() == SourceType.ROLE || referent.type() == SourceType.PRONOUN;
        return new Hop(passage(range), vague ? SourceType.AGENCY : referent.type(), referent.name());
    }

    private Source source(Range range, Statement statement) {
        if (typer.type(range) == SourceType.PRONOUN) {
            Pronouns.Antecedent antecedent = pronouns.antecedent(typer.head(range));
            Referent referent = antecedent.referent();
            boolean plural = view.is(typer.head(range), "they");
            pronouns.spoke(referent, antecedent.person(), statement.first(), plural);
            return new Source(passage(range), referent.type(), referent.name());
        }
        Referent referent = named.referent(range);
        Optional<Person> person =
                referent.type() == SourceType.NAMED_PERSON ? referent.name().flatMap(index::called) : Optional.empty();
        boolean plural = view.token(typer.head(range)).lower().endsWith("s") || view.is(typer.head(range), "people");
        pronouns.spoke(referent, person, statement.first(), plural);
        return new Source(passage(range), withheld(range, referent), referent.name());
    }

    /** A post whose holder asks in the same sentence not to be named is withheld, also when the text comes back to it. */
    private SourceType withheld(Range range, Referent referent) {
        if (referent.type() != SourceType.ROLE || referent.name().isPresent()) {
            return referent.type();
        }
        String post = view.token(typer.head(range)).lower();
        if (withholding.contains(text.sentenceAt(view.token(range.first()).begin()))) {
            withheldPosts.add(post);
            return SourceType.UNNAMED;
        }
        boolean again = view.is(range.first(), "the") && withheldPosts.contains(post);
        return again ? SourceType.UNNAMED : SourceType.ROLE;
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
