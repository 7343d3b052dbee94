package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps a tagger's statement from being one, or its source from being its: questions and spans within each other. */
final class Plausible {

    private static final Set<String> ASKING =
            Set.of("what", "who", "whom", "whose", "which", "when", "where", "why", "how");

    private final TokenView view;

    Plausible(TokenView view) {
        this.view = view;
    }

    /** The statements less what they cannot be. */
    List<Statement> of(List<Statement> statements) {
        return statements.stream()
                .filter(own -> !isAsked(own))
                .flatMap(own -> repaired(own).stream())
                .toList();
    }

    /** "What did the prosecutors say?" puts nothing to them, where the word that asks would be all that they say. */
    private boolean isAsked(Statement statement) {
        if (!statement.content().stream()
                .allMatch(own -> own.size() == 1
                        && !view.quoted(own.first())
                        && ASKING.contains(view.token(own.first()).lower()))) {
            return false;
        }
        int sentence = view.text().sentenceAt(view.token(statement.first()).begin());
        return view.is(view.text().sentences().get(sentence).endToken() - 1, "?");
    }

    private boolean quotes(Statement statement) {
        for (Range range : statement.content()) {
            for (int at = range.first(); at < range.end(); at++) {
                if (view.quoted(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Without content that is the source itself, with content that begins or ends with the source shortened to the rest, and
     * without a source that stands in the middle of what it is said to say.
     */
    private Optional<Statement> repaired(Statement statement) {
        if (statement.source().isEmpty() || quotes(statement)) {
            return Optional.of(statement);
        }
        Range source = statement.source().get();
        List<Range> content = statement.content().stream()
                .flatMap(own -> without(source, own).stream())
                .toList();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        boolean within = content.stream().anyMatch(own -> own.contains(source.first()));
        return Optional.of(new Statement(
                within ? Optional.empty() : statement.source(),
                statement.cue(),
                statement.stance(),
                content,
                statement.hops()));
    }

    private static Optional<Range> without(Range source, Range content) {
        int first = content.first() == source.first() ? source.end() : content.first();
        int end = content.end() == source.end() ? source.first() : content.end();
        return first < end ? Optional.of(new Range(first, end)) : Optional.empty();
    }
}
