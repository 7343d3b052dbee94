package org.framescope.app.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.app.store.people.Person;

/** People as those who act. */
final class Members {

    private Members() {}

    /** Somebody who signed in; before they have a password of their own, they may do nothing else. */
    static Actor.Member of(Person person) {
        return member(person, person.oneTime() ? Set.of() : EnumSet.allOf(Scope.class));
    }

    /** Somebody whose program acts by a token. */
    static Actor.Member of(Person person, List<String> scopes) {
        return member(person, scopes.stream().map(Scope::valueOf).collect(Collectors.toSet()));
    }

    private static Actor.Member member(Person person, Set<Scope> scopes) {
        return new Actor.Member(person.id(), person.desk(), person.name(), Role.valueOf(person.role()), scopes);
    }
}
