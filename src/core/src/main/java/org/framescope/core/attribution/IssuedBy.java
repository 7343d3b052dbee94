package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Sentence;

/** "An earlier statement issued by Dmitry Peskov": a document put to its author without a word of what it says. */
final class IssuedBy {

    private static final Set<String> ISSUING = Set.of(
            "issued", "released", "made", "published", "written", "signed", "given", "posted", "penned", "authored");
    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "statements",
            "letter",
            "report",
            "memo",
            "announcement",
            "remarks",
            "comments",
            "declaration",
            "warning",
            "tweet",
            "tweets",
            "post",
            "posts",
            "op-ed",
            "article",
            "book",
            "note",
            "message");

    private final Context context;
    private final TokenView view;

    IssuedBy(Context context) {
        this.context = context;
        this.view = context.view();
    }

    void read(Sentence sentence) {
        for (int at = sentence.firstToken() + 1; at + 2 < sentence.endToken(); at++) {
            boolean here = view.is(at + 1, "by")
                    && ISSUING.contains(view.token(at).lower())
                    && DOCUMENTS.contains(view.token(at - 1).lower())
                    && !view.quoted(at);
            if (here && !context.ledger().touches(new Range(at - 1, at + 3))) {
                statement(at, sentence).ifPresent(context.ledger()::add);
            }
        }
    }

    private Optional<Statement> statement(int at, Sentence sentence) {
        Optional<Range> document = context.nouns().leftOf(at, context.ledger().freeSince(at, sentence.firstToken()));
        Optional<Range> source = context.nouns().rightOf(at + 2, sentence.endToken());
        return document.isPresent() && source.isPresent()
                ? Optional.of(
                        Statement.of(source.get(), new Range(at, at + 2), Stance.NEUTRAL, List.of(document.get())))
                : Optional.empty();
    }
}
