package org.framescope.app.store.review;

/**
 * Where a finding stands.
 *
 * @param rule the rule that made it
 * @param draft the number of the newest draft that has it
 */
public record Place(String rule, int draft) {}
