package org.framescope.core.attribution;

import org.framescope.core.language.Sentence;

/** What every reader of a sentence needs: the field, its helpers, and what is found so far. */
record Context(TokenView view, VerbGroups verbs, NounPhrases nouns, ContentRanges contents, Ledger ledger) {

    static Context of(TokenView view) {
        VerbGroups verbs = new VerbGroups(view);
        NounPhrases nouns = new NounPhrases(view);
        return new Context(view, verbs, nouns, new ContentRanges(view, verbs, nouns), new Ledger());
    }

    /** Behind the last token of a sentence that can be content: its closing period is none. */
    int contentEnd(Sentence sentence) {
        return contents.trimmed(sentence.firstToken(), sentence.endToken());
    }
}
