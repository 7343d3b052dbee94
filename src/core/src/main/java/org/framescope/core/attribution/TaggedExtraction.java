package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.language.Sentence;

/**
 * Finds the statements of one field from what a tagger says about its tokens. Rules have the first word where they know a
 * form of speech that the tagger's corpus does not mark ("agencies cited him as saying"), and the last where nobody has
 * spoken yet.
 */
final class TaggedExtraction {

    /**
     * How much less likely than the tagger says it is taken to be that a word stands outside of a source, and of the missing
     * part of a statement, in natural logarithms. Chosen on PolNeAR's development part, which reports the figures, too.
     */
    private static final double SOURCES = 0.5;

    private static final double FAINT = 2;

    private final TokenView view;
    private final FieldTags tags;

    private TaggedExtraction(TokenView view, FieldTags tags) {
        if (tags.tokens() != view.size()) {
            throw new IllegalArgumentException(tags.tokens() + " tags for " + view.size() + " tokens");
        }
        this.view = view;
        this.tags = tags;
    }

    /** The statements in the order of the text. */
    static List<Statement> of(TokenView view, FieldTags tags) {
        Context context = Context.of(view);
        CitedAs citedAs = new CitedAs(context);
        List<Sentence> sentences = view.text().sentences();
        sentences.forEach(citedAs::read);
        for (Statement own : new TaggedExtraction(view, tags).statements()) {
            if (free(own, context.ledger())) {
                context.ledger().add(own);
            }
        }
        List<Statement> all = new ArrayList<>(context.ledger().statements());
        all.addAll(issued(view, all));
        List<Statement> ordered =
                all.stream().sorted(Comparator.comparingInt(Statement::first)).toList();
        return new Chains(context).of(ordered);
    }

    /** Documents put to their authors, also within what somebody says about them. */
    private static List<Statement> issued(TokenView view, List<Statement> found) {
        Context apart = Context.of(view);
        IssuedBy issuedBy = new IssuedBy(apart);
        view.text().sentences().forEach(issuedBy::read);
        BitSet taken = new BitSet();
        for (Statement own : found) {
            own.source().ifPresent(range -> taken.set(range.first(), range.end()));
            own.cue().ifPresent(range -> taken.set(range.first(), range.end()));
        }
        return apart.ledger().statements().stream()
                .filter(own -> !taken.get(own.source().orElseThrow().first())
                        && !taken.get(own.cue().orElseThrow().first()))
                .toList();
    }

    private static boolean free(Statement statement, Ledger ledger) {
        return statement.cue().filter(ledger::touches).isEmpty()
                && statement.content().stream().noneMatch(ledger::touches);
    }

    private List<Statement> statements() {
        Spans sources = new Spans(sources(SOURCES));
        Spans faintSources = new Spans(sources(SOURCES + FAINT));
        Spans cues = new Spans(spans(Role.CUE, 0));
        Linker linker = new Linker(view, sources, faintSources, cues, new Spans(spans(Role.CUE, FAINT)));
        List<Range> contents = contents(0);
        Map<Range, List<Range>> byCue = linker.contentsByCue(contents);
        Spans clear = new Spans(contents);
        Spans faint = new Spans(contents(FAINT));
        for (Range cue : cues.all()) {
            if (!byCue.containsKey(cue)) {
                linker.contentOf(cue, faint, clear).ifPresent(own -> byCue.put(cue, List.of(own)));
            }
        }
        List<Statement> statements = new ArrayList<>();
        byCue.forEach((cue, own) -> statements.add(
                new Statement(linker.sourceOf(cue), Optional.of(cue), CueStance.of(view, cue), own, List.of())));
        statements.sort(Comparator.comparingInt(Statement::first));
        Set<Range> owned = byCue.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        List<Range> open = contents.stream().filter(own -> !owned.contains(own)).toList();
        List<Statement> all = new OpenEnds(view, linker).added(open, statements);
        return new Plausible(view)
                .of(new Handovers(view, linker).of(all, byCue.keySet())).stream()
                        .sorted(Comparator.comparingInt(Statement::first))
                        .toList();
    }

    private List<Range> contents(double eagerness) {
        return new QuotationBounds(view).of(spans(Role.CONTENT, eagerness));
    }

    private List<Range> sources(double eagerness) {
        ShortNames names = new ShortNames(view);
        return spans(Role.SOURCE, eagerness).stream().map(names::of).toList();
    }

    private List<Range> spans(Role role, double eagerness) {
        return new SpanDecoder(tags, view, role, eagerness).spans();
    }
}
