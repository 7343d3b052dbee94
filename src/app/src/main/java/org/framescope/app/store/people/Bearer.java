package org.framescope.app.store.people;

/** A token that a request brought, and whose it is. */
public record Bearer(ApiToken token, Person person) {}
