package org.framescope.core.attribution;

import java.util.Comparator;
import java.util.List;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Sentence;

/** Finds the statements of one field, sentence by sentence. */
final class Extraction {

    private Extraction() {}

    /** The statements in the order of the text. */
    static List<Statement> of(FieldText text) {
        return of(new TokenView(text));
    }

    static List<Statement> of(TokenView view) {
        Context context = Context.of(view);
        CitedAs citedAs = new CitedAs(context);
        Postposed postposed = new Postposed(context);
        AccordingTo accordingTo = new AccordingTo(context);
        Preposed preposed = new Preposed(context);
        Colons colons = new Colons(context);
        IssuedBy issuedBy = new IssuedBy(context);
        Continuations continuations = new Continuations(context);
        for (Sentence sentence : view.text().sentences()) {
            int before = context.ledger().size();
            colons.read(sentence);
            citedAs.read(sentence);
            postposed.read(sentence);
            accordingTo.read(sentence);
            preposed.read(sentence);
            issuedBy.read(sentence);
            if (context.ledger().size() > before) {
                continuations.spoke(sentence.paragraph());
            }
            continuations.read(sentence);
        }
        List<Statement> ordered = context.ledger().statements().stream()
                .sorted(Comparator.comparingInt(Statement::first))
                .toList();
        return new Chains(context).of(ordered);
    }
}
