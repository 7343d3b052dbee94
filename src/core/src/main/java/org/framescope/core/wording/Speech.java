package org.framescope.core.wording;

import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Span;
import org.framescope.core.attribution.Voices;
import org.framescope.core.language.FieldText;

/** Whose word a choice of words in one field is: between quotation marks it is never the outlet's. */
final class Speech {

    private final Marked marked;
    private final Voices voices;

    Speech(FieldText text, Voices voices) {
        this.marked = new Marked(text);
        this.voices = voices;
    }

    Voice voice(Span span) {
        return marked.contain(span) ? Voice.QUOTED : voices.of(span);
    }
}
