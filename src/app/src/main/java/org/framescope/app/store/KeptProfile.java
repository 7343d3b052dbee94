package org.framescope.app.store;

/**
 * The profile of an outlet of a batch.
 *
 * @param articles that it is made of
 * @param json the profile
 */
public record KeptProfile(String outlet, int articles, String json) {}
