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
        PersonName name = PersonName.of(phrase);
        return new Mention(text, phrase, name, written(text, phrase, name), around.title(), around.gender());
    }

    private static String written(FieldText text, NamePhrase phrase, PersonName name) {
        boolean dotted = name.suffix().length() == 2
                && name.suffix().endsWith("r")
                && text.raw().startsWith(".", phrase.end());
        return text.raw()
                .substring(phrase.begin(), phrase.end() + (dotted ? 1 : 0))
                .replace('\n', ' ');
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
