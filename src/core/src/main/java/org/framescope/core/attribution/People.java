package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.framescope.core.article.MainField;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NameKind;

/**
 * The people of an article. Full names are gathered first; then every mention is read in order, so that a surname that
 * two people share leads to the one whom it names there.
 */
final class People {

    /** Of one surname, as many people are compared; of those behind, equal names alone meet. */
    private static final int MOST_COMPARED = 8;

    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> bySkeleton = new HashMap<>();
    private final Map<String, List<Person>> byFirstName = new HashMap<>();
    private final Map<PersonName, Person> exact = new HashMap<>();
    private final Map<String, Person> honored = new HashMap<>();
    /** Who carried a surname alone so far, and who was last named in full with it. */
    private final Map<String, Person> owners = new HashMap<>();

    private final Map<String, FullMention> lastFull = new HashMap<>();

    private record FullMention(Person person, Mention mention) {

        boolean sharesParagraphWith(Mention other) {
            return mention.text() == other.text() && mention.paragraph() == other.paragraph();
        }
    }

    /** Meets a full name for the first time round. */
    void introduce(Mention mention) {
        if (mention.name().isFull()) {
            full(mention).seen(mention);
        }
    }

    /** "Bill and Hillary Clinton": the first name takes the surname behind. */
    void introduceSpouse(Mention firstName, Mention full) {
        PersonName name =
                new PersonName(List.of(firstName.name().first(), full.name().surname()), "");
        String surname = full.phrase().lastWord();
        exact.computeIfAbsent(name, n -> known(n).orElseGet(() -> add(n, firstName.written() + " " + surname, true)));
    }

    private Person full(Mention mention) {
        PersonName name = mention.name();
        boolean sure = mention.phrase().kind() == NameKind.PERSON
                || Gazetteer.standard().isFirstName(name.first());
        return exact.computeIfAbsent(name, n -> known(n).orElseGet(() -> add(n, mention.written(), sure)));
    }

    private Optional<Person> known(PersonName name) {
        Predicate<Person> same = p -> p.name().isFull() && p.name().mayBe(name);
        Optional<Person> sameSurname = first(bySurname.get(name.surname()), same);
        return sameSurname.isPresent()
                ? sameSurname
                : first(
                        bySkeleton.get(Spelling.skeleton(name.surname())),
                        same.and(p -> Spelling.mayBeOne(p.name().surname(), name.surname())));
    }

    private static Optional<Person> first(List<Person> people, Predicate<Person> which) {
        return people == null
                ? Optional.empty()
                : people.stream().limit(MOST_COMPARED).filter(which).findFirst();
    }

    private Person add(PersonName name, String canonical, boolean sure) {
        Person person = new Person(name, canonical, sure);
        bySurname.computeIfAbsent(name.surname(), s -> new ArrayList<>()).add(person);
        bySkeleton
                .computeIfAbsent(Spelling.skeleton(name.surname()), s -> new ArrayList<>())
                .add(person);
        if (name.isFull()) {
            byFirstName.computeIfAbsent(name.first(), s -> new ArrayList<>()).add(person);
        }
        return person;
    }

    /** Whom a mention names, read in the order of the article; empty where it may be one of several. */
    Optional<Person> named(Mention mention) {
        PersonName name = mention.name();
        if (name.isFull()) {
            Person person = full(mention);
            lastFull.put(name.surname(), new FullMention(person, mention));
            return Optional.of(person);
        }
        List<Person> sharing = candidates(name);
        if (sharing.isEmpty()) {
            return Optional.of(alone(mention));
        }
        List<Person> fitting = sharing.stream()
                .limit(MOST_COMPARED)
                .filter(p -> p.gender().fits(mention.gender()))
                .toList();
        if (fitting.isEmpty() || fitting.size() == 1 && isAnother(mention, fitting.get(0))) {
            return Optional.of(honored(mention));
        }
        Optional<Person> named = fitting.size() == 1 ? Optional.of(fitting.get(0)) : oneOf(fitting, mention);
        named.ifPresent(p -> owners.putIfAbsent(name.surname(), p));
        named.ifPresent(p -> p.seen(mention));
        return named;
    }

    /** Those with this surname; who surely is a person goes before a capitalized phrase that ends so. */
    private List<Person> candidates(PersonName name) {
        List<Person> all = bySurname.getOrDefault(name.surname(), List.of());
        List<Person> sure =
                all.stream().limit(MOST_COMPARED).filter(Person::isSure).toList();
        List<Person> elder =
                sure.stream().filter(p -> p.name().suffix().isEmpty()).toList();
        return !elder.isEmpty() ? elder : !sure.isEmpty() ? sure : all;
    }

    /** Nobody has this surname: another spelling of one, a first name that one person has, or somebody new. */
    private Person alone(Mention mention) {
        String word = mention.name().surname();
        Optional<Person> spelled = only(
                bySkeleton.get(Spelling.skeleton(word)),
                p -> Spelling.mayBeOne(p.name().surname(), word));
        Optional<Person> first = only(byFirstName.get(word), p -> p.isSure());
        Person person = spelled.or(() -> first).orElseGet(() -> add(mention.name(), mention.written(), false));
        person.seen(mention);
        return person;
    }

    private static Optional<Person> only(List<Person> people, Predicate<Person> which) {
        List<Person> fitting = people == null
                ? List.of()
                : people.stream().limit(MOST_COMPARED).filter(which).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "President Marlow" before an Ada Marlow is named, who is never called president: a Marlow whom all know. */
    private boolean isAnother(Mention mention, Person named) {
        boolean post = !mention.title().isEmpty() && mention.gender() == Gender.UNKNOWN;
        boolean before = mention.field() == MainField.BODY
                && !lastFull.containsKey(mention.name().surname());
        return post && before && named.name().isFull() && !named.hasTitle(mention.title());
    }

    /** "Mrs. Marlow" where the article names no woman of that name: somebody else than the men. */
    private Person honored(Mention mention) {
        if (mention.gender() == Gender.UNKNOWN) {
            Person known = add(mention.name(), mention.written(), true);
            known.seen(mention);
            owners.put(mention.name().surname(), known);
            return known;
        }
        String key = mention.gender() + " " + mention.name().surname();
        String title = mention.title().isEmpty()
                ? ""
                : mention.text()
                        .raw()
                        .substring(
                                mention.text()
                                        .tokens()
                                        .get(mention.phrase().titleToken())
                                        .begin(),
                                mention.phrase().begin());
        return honored.computeIfAbsent(
                key, k -> new Person(mention.name(), (title + mention.written()).replace('\n', ' '), true));
    }

    /** By the title; by a full name in the same paragraph; who was called so alone before; who was last named in full. */
    private Optional<Person> oneOf(List<Person> fitting, Mention mention) {
        Optional<Person> titled =
                mention.title().isEmpty() ? Optional.empty() : only(fitting, p -> p.hasTitle(mention.title()));
        if (titled.isPresent()) {
            return titled;
        }
        String surname = mention.name().surname();
        Optional<FullMention> full = Optional.ofNullable(lastFull.get(surname));
        Optional<Person> near = full.filter(f -> f.sharesParagraphWith(mention))
                .map(FullMention::person)
                .filter(fitting::contains);
        return near.or(() -> Optional.ofNullable(owners.get(surname)).filter(fitting::contains))
                .or(() -> full.map(FullMention::person).filter(fitting::contains));
    }
}
