package org.framescope.app.store;

/**
 * An article of a batch that came in.
 *
 * @param form what {@code text} holds
 * @param place in the input
 * @param id as JSON; empty where it stands in the text
 */
public record NewItem(String form, long place, String id, String text) {}
