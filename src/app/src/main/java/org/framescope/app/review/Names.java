package org.framescope.app.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.framescope.app.store.people.Person;

/** The people of a desk by their ids. */
record Names(Map<UUID, String> byId) {

    Names {
        byId = Map.copyOf(byId);
    }

    static Names of(List<Person> people) {
        return new Names(people.stream().collect(Collectors.toMap(Person::id, Person::name)));
    }

    /** Who it is; nobody where they were erased. */
    Optional<Colleague> colleague(Optional<UUID> id) {
        return id.filter(byId::containsKey).map(known -> new Colleague(known, byId.get(known)));
    }
}
