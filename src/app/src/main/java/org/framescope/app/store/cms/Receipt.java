package org.framescope.app.store.cms;

import java.util.UUID;

/**
 * A message that came in, and what became of it.
 *
 * @param name by which its sender knows it
 * @param fingerprint the hash of its body
 * @param outcome by its name
 */
public record Receipt(String name, String fingerprint, UUID review, int draft, String outcome) {}
