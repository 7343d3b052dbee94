package org.framescope.core.style;

import java.util.Optional;
import org.framescope.core.analysis.Severity;

/**
 * A word or phrase that the desk wants pointed out in the outlet's own voice.
 *
 * @param term in lower case
 * @param reason why, for the writer
 * @param hint what the desk writes instead
 */
public record OwnTerm(String term, Severity severity, String reason, Optional<String> hint) {}
