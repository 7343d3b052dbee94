package org.framescope.app.store.audit;

/**
 * Where a record ends.
 *
 * @param entries how many there are
 * @param hash that of the last one
 */
public record AuditEnd(long entries, String hash) {}
