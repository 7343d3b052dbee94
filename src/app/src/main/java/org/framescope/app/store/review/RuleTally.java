package org.framescope.app.store.review;

import java.util.Optional;

/**
 * How often findings of a rule were decided in one way.
 *
 * @param outcome by its name
 * @param cause by its name
 */
public record RuleTally(String rule, String outcome, Optional<String> cause, long count) {}
