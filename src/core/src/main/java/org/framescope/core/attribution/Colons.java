package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import org.framescope.core.article.MainField;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Sentence;

/** A name and a colon at the beginning: "Trump: Plans are not set in stone", "Poll: Support falls". No cue stands there. */
final class Colons {

    private static final int LONGEST_NAME = 5;

    private final Context context;
    private final TokenView view;
    private final SourceNouns nouns = SourceNouns.standard();

    Colons(Context context) {
        this.context = context;
        this.view = context.view();
    }

    void read(Sentence sentence) {
        int colon = colon(sentence);
        if (colon < 0 || !mayBeSource(sentence, colon)) {
            return;
        }
        Range source = new Range(sentence.firstToken(), colon);
        int end = context.contentEnd(sentence);
        Optional<Range> quote = view.quotationRange(colon + 1).filter(q -> q.first() == colon + 1);
        int last = quote.map(q -> Math.max(q.end(), end)).orElse(end);
        if (last > colon + 2 && !context.ledger().touches(new Range(source.first(), last))) {
            context.ledger()
                    .add(new Statement(
                            Optional.of(source),
                            Optional.empty(),
                            Stance.NEUTRAL,
                            List.of(new Range(colon + 1, last)),
                            List.of()));
        }
    }

    private int colon(Sentence sentence) {
        int limit = Math.min(sentence.endToken() - 1, sentence.firstToken() + LONGEST_NAME + 1);
        for (int i = sentence.firstToken() + 1; i < limit; i++) {
            if (view.is(i, ":")) {
                return i;
            }
        }
        return -1;
    }

    /** A person anywhere; an organization or a document only in a headline or before a quotation. */
    private boolean mayBeSource(Sentence sentence, int colon) {
        int first = sentence.firstToken();
        boolean headline = view.text().field() == MainField.HEADLINE
                || first == 0 && view.text().field() == MainField.BODY;
        boolean quoted = view.opensQuotation(colon + 1);
        boolean startsParagraph =
                view.text().paragraphs().get(sentence.paragraph()).begin()
                        == view.token(first).begin();
        Optional<NamePhrase> name =
                view.nameAt(colon - 1).filter(n -> n.titleToken() == first && n.endToken() == colon);
        if (name.isPresent()) {
            NameKind kind = name.get().kind();
            boolean person = kind == NameKind.PERSON && startsParagraph;
            return person || (headline || quoted) && kind != NameKind.PLACE && kind != NameKind.PEOPLE;
        }
        return headline
                && nouns.type(view.token(colon - 1).lower())
                        .filter(t -> t == SourceType.DOCUMENT || t == SourceType.AGENCY)
                        .isPresent();
    }
}
