package org.framescope.core.attribution;

import org.framescope.core.article.Field;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;

/**
 * A name in a field with what stands around it.
 *
 * @param written the name as it stands there, "J." with its dot, on one line
 * @param title the title before it, in lower case without dots; empty where there is none
 * @param gender what title or neighboring words tell
 */
record Mention(FieldText text, NamePhrase phrase, PersonName name, String written, String title, Gender gender) {

    static Mention of(FieldText text, NamePhrase phrase) {
        Surroundings around = new Surroundings(text, phrase);
        String written = text.raw().substring(phrase.begin(), phrase.end()).replace('\n', ' ');
        return new Mention(text, phrase, PersonName.of(phrase), written, around.title(), around.gender());
    }

    static boolean mayBePerson(NamePhrase phrase) {
        return phrase.kind() == NameKind.PERSON || phrase.kind() == NameKind.UNKNOWN;
    }

    Field field() {
        return text.field();
    }

    int paragraph() {
        int sentence = text.sentenceAt(phrase.begin());
        return sentence < 0 ? -1 : text.sentences().get(sentence).paragraph();
    }
}
