package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
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

    /** How eagerly cues are looked for beside a content that has none, in natural logarithms. */
    private static final double FAINT = Double.parseDouble(System.getProperty("faint", "2"));

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
        List<Statement> ordered = all.stream()
                .sorted(Comparator.comparingInt(Statement::first))
                .toList();
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
        Linker linker = new Linker(view, sources(0), sources(Double.parseDouble(System.getProperty("fs", "0"))), spans(Role.CUE, 0), spans(Role.CUE, FAINT));
        List<Statement> statements = new ArrayList<>();
        List<Range> contents = new ArrayList<>(new QuotationBounds(view).of(spans(Role.CONTENT, 0)));
        Map<Range, List<Range>> byCue = linker.contentsByCue(contents);
        double fc = Double.parseDouble(System.getProperty("fc", "0"));
        if (fc > 0) {
            Spans clear = new Spans(contents);
            Spans faint = new Spans(new QuotationBounds(view).of(spans(Role.CONTENT, fc)));
            for (Range cue : linker.cues()) {
                if (!byCue.containsKey(cue)) {
                    linker.contentOf(cue, faint, clear).ifPresent(c -> byCue.put(cue, List.of(c)));
                }
            }
        }
        byCue.forEach((cue, own) -> statements.add(new Statement(
                linker.sourceOf(cue), Optional.of(cue), CueStance.of(view, cue), own, List.of())));
        statements.sort(Comparator.comparingInt(Statement::first));
        Set<Range> owned = byCue.values().stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        contents.removeIf(owned::contains);
        List<Statement> all = new OpenEnds(view, linker).added(contents, statements);
        return new Handovers(view, linker).of(all, byCue.keySet()).stream()
                .sorted(Comparator.comparingInt(Statement::first))
                .toList();
    }

    private List<Range> sources(double eagerness) {
        ShortNames names = new ShortNames(view);
        return spans(Role.SOURCE, eagerness).stream().map(names::of).toList();
    }

    private List<Range> spans(Role role, double eagerness) {
        return new SpanDecoder(tags, view, role, eagerness).spans();
    }
}
