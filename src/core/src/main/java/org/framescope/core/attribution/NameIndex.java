package org.framescope.core.attribution;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.core.article.Field;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;

/**
 * The people and organizations that an article names, each by the fullest form of the name, and what they are introduced
 * as. One walk gathers full names, a second one binds every mention in the order of the article.
 */
final class NameIndex {

    private final People people = new People();
    private final Organizations organizations = new Organizations();
    private final Posts posts = new Posts();
    private final Map<Field, Map<Integer, Person>> persons = new HashMap<>();
    private final Map<Field, Integer> begins = new HashMap<>();
    private final Map<String, Person> byCanonical = new HashMap<>();

    private NameIndex() {}

    static NameIndex of(Reading reading) {
        NameIndex index = new NameIndex();
        int place = 0;
        for (FieldText text : reading.fields()) {
            index.begins.put(text.field(), place);
            index.gather(text, place);
            place += text.tokens().size();
        }
        reading.fields().forEach(index::bind);
        return index;
    }

    private void gather(FieldText text, int place) {
        List<NamePhrase> names = text.names();
        for (int i = 0; i < names.size(); i++) {
            NamePhrase name = names.get(i);
            organizations.introduce(text, name, place + name.firstToken());
            if (Mention.mayBePerson(name)) {
                people.introduce(Mention.of(text, name));
            }
            if (i + 1 < names.size() && isCouple(text, name, names.get(i + 1))) {
                people.introduceSpouse(Mention.of(text, name), Mention.of(text, names.get(i + 1)));
            }
        }
    }

    private static boolean isCouple(FieldText text, NamePhrase first, NamePhrase second) {
        List<Token> tokens = text.tokens();
        return first.words().size() == 1
                && second.words().size() > 1
                && second.kind() == NameKind.PERSON
                && second.titleToken() == first.endToken() + 1
                && !second.hasTitle()
                && tokens.get(first.endToken()).is("and")
                && Genders.standard().ofFirstName(tokens.get(first.firstToken()).lower()) != Gender.UNKNOWN;
    }

    private void bind(FieldText text) {
        Map<Integer, Person> bound = new HashMap<>();
        int place = begins.get(text.field());
        for (NamePhrase name : text.names()) {
            if (Mention.mayBePerson(name)) {
                Optional<Person> person = people.named(Mention.of(text, name));
                person.ifPresent(p -> bound.put(name.firstToken(), p));
                person.ifPresent(p -> byCanonical.putIfAbsent(p.canonical(), p));
                person.ifPresent(
                        p -> posts.introduce(p.canonical(), new Surroundings(text, name), place + name.firstToken()));
            }
        }
        persons.put(text.field(), bound);
    }

    /** The person whom a name phrase of this field means; empty where it may be one of several. */
    Optional<Person> person(Field field, NamePhrase name) {
        return Optional.ofNullable(persons.get(field).get(name.firstToken()));
    }

    /** The person with this canonical name. */
    Optional<Person> called(String canonical) {
        return Optional.ofNullable(byCanonical.get(canonical));
    }

    Organizations organizations() {
        return organizations;
    }

    Posts posts() {
        return posts;
    }

    /** The place of a field's token in the order of the article. */
    int place(Field field, int token) {
        return begins.get(field) + token;
    }

    /** All forms of a speaker's name that stand in the article. */
    Set<String> variants(String canonical) {
        Set<String> forms = new TreeSet<>(Set.of(canonical));
        Optional.ofNullable(byCanonical.get(canonical)).ifPresent(p -> forms.addAll(p.variants()));
        forms.addAll(organizations.variants(canonical));
        return Collections.unmodifiableSet(forms);
    }
}
