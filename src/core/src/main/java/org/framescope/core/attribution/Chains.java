package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who stands between a speaker and the outlet. "Slutsky says …, RIA reported" is Slutsky's statement through RIA;
 * "RIA reported, citing the ministry" is the ministry's; "she told Reuters" went through Reuters.
 */
final class Chains {

    private static final int NEAR = 10;

    private final Context context;
    private final TokenView view;
    private final SourceTyper typer;

    Chains(Context context) {
        this.context = context;
        this.view = context.view();
        this.typer = new SourceTyper(view);
    }

    /** The statements with their hops, in the order given. */
    List<Statement> of(List<Statement> statements) {
        List<Statement> chained = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Optional<Statement> cited =
                    i + 1 < statements.size() ? citing(statement, statements.get(i + 1)) : Optional.empty();
            chained.add(toldTo(unwrapped(cited.orElse(statement))));
            i += cited.isPresent() ? 1 : 0;
        }
        return chained;
    }

    private boolean isMedia(Range source) {
        return typer.type(source) == SourceType.AGENCY;
    }

    /** "RIA reported …, citing the ministry". */
    private Optional<Statement> citing(Statement statement, Statement next) {
        boolean cites = next.cue().isPresent()
                && view.is(next.cue().get().first(), "citing")
                && statement.source().isPresent()
                && statement.source().equals(next.source())
                && isMedia(statement.source().get());
        if (!cites) {
            return Optional.empty();
        }
        Range object = next.content().get(0);
        return context.nouns()
                .rightOf(object.first(), object.end())
                .map(s -> new Statement(
                                Optional.of(s), statement.cue(), statement.stance(), statement.content(), List.of())
                        .through(statement.source().get()));
    }

    /** What an agency reports that somebody said is put to that somebody. */
    private Statement unwrapped(Statement statement) {
        if (statement.source().isEmpty()
                || !isMedia(statement.source().get())
                || !statement.hops().isEmpty()) {
            return statement;
        }
        Optional<Statement> quoted = behindQuotation(statement);
        if (quoted.isPresent()) {
            return quoted.get();
        }
        Range outer = statement.content().get(0);
        int begin = view.is(outer.first(), "that") ? outer.first() + 1 : outer.first();
        for (int i = begin + 1; i < Math.min(outer.end() - 2, begin + NEAR); i++) {
            Optional<VerbGroup> verb = context.verbs().at(i, begin);
            if (verb.isPresent()) {
                return inner(statement, verb.get(), begin).orElse(statement);
            }
        }
        return statement;
    }

    /** What an agency carries as "“We see progress,” he told the network" is his. */
    private Optional<Statement> behindQuotation(Statement outer) {
        Range carried = outer.content().get(0);
        int behind = view.opensQuotation(carried.first())
                ? view.quotationRange(carried.first()).map(Range::end).orElse(carried.end())
                : carried.end();
        for (int i = behind; i < carried.end() && i < behind + NEAR; i++) {
            Optional<VerbGroup> verb = context.verbs()
                    .at(i, behind)
                    .filter(own -> own.word().frame() == CueWord.Frame.SAY && !own.passive());
            if (verb.isPresent()) {
                List<Range> quotation = List.of(new Range(carried.first(), behind));
                return context.nouns()
                        .leftOf(verb.get().first(), behind)
                        .map(speaker -> Statement.of(
                                        speaker, verb.get().range(), verb.get().stance(), quotation)
                                .through(outer.source().orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private Optional<Statement> inner(Statement outer, VerbGroup verb, int begin) {
        boolean says = verb.word().frame() == CueWord.Frame.SAY && !verb.passive();
        Optional<Range> source = says ? context.nouns().leftOf(verb.first(), begin) : Optional.empty();
        int end = outer.content().get(0).end();
        if (source.isEmpty() || source.get().first() != begin || verb.end() >= end) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>(outer.content());
        content.set(0, new Range(verb.end(), end));
        return Optional.of(Statement.of(source.get(), verb.range(), verb.stance(), content)
                .through(outer.source().orElseThrow()));
    }

    /** "told Reuters", "said in an interview with the BBC". */
    private Statement toldTo(Statement statement) {
        if (statement.cue().isEmpty() || statement.source().isEmpty()) {
            return statement;
        }
        int cue = statement.cue().get().end();
        Optional<Range> hearer = view.token(cue - 1).lower().startsWith("t")
                ? context.nouns().rightOf(cue, view.size())
                : interviewer(cue);
        return hearer.filter(this::isMedia)
                .filter(h -> !h.equals(statement.source().get()) && !isContent(statement, h))
                .map(statement::givenTo)
                .orElse(statement);
    }

    private static boolean isContent(Statement statement, Range range) {
        return statement.content().stream().anyMatch(c -> c.contains(range.first()));
    }

    private Optional<Range> interviewer(int from) {
        for (int i = from; i + 1 < Math.min(view.size(), from + 5); i++) {
            if (view.is(i, "interview") && (view.is(i + 1, "with") || view.is(i + 1, "to") || view.is(i + 1, "on"))) {
                return context.nouns().rightOf(i + 2, view.size());
            }
        }
        return Optional.empty();
    }
}
