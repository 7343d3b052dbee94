package org.framescope.app.store;

/**
 * A finding as it can be asked for; its evidence stands in the report.
 *
 * @param id the fingerprint that it keeps from draft to draft
 * @param severity by its name on the wire
 * @param field by its name on the wire
 */
public record FindingEntry(
        String id, String rule, String severity, String field, int begin, int end, String text, String reason) {}
