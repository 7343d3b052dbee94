package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the statements of one field from what a tagger says about its tokens. */
final class TaggedExtraction {

    private final TokenView view;
    private final FieldTags tags;

    TaggedExtraction(TokenView view, FieldTags tags) {
        if (tags.tokens() != view.size()) {
            throw new IllegalArgumentException(tags.tokens() + " tags for " + view.size() + " tokens");
        }
        this.view = view;
        this.tags = tags;
    }

    /** The statements in the order of the text, with the chains that rules find between them. */
    static List<Statement> of(TokenView view, FieldTags tags) {
        List<Statement> found = new TaggedExtraction(view, tags).statements();
        return new Chains(Context.of(view)).of(found);
    }

    /** The statements in the order of the text. */
    List<Statement> statements() {
        Linker linker = new Linker(view, spans(Role.SOURCE), spans(Role.CUE));
        List<Statement> statements = new ArrayList<>();
        List<Range> contents = new ArrayList<>(new QuotationBounds(view).of(spans(Role.CONTENT)));
        Map<Range, List<Range>> byCue = linker.contentsByCue(contents);
        byCue.forEach((cue, own) -> statements.add(new Statement(
                linker.sourceOf(cue), Optional.of(cue), CueStance.of(view, cue), own, List.of())));
        statements.sort(Comparator.comparingInt(Statement::first));
        Set<Range> owned = byCue.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        contents.removeIf(owned::contains);
        return new OpenEnds(view, linker)
                .added(contents, statements).stream()
                        .sorted(Comparator.comparingInt(Statement::first))
                        .toList();
    }

    private List<Range> spans(Role role) {
        return new SpanDecoder(tags, view, role).spans();
    }
}
