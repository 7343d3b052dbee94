package org.framescope.core.style;

/**
 * Words that the desk uses on purpose.
 *
 * @param term in lower case
 * @param reason why they are right here
 */
public record Allowed(String term, String reason) {}
