package org.framescope.core.style;

import java.util.Optional;
import org.framescope.core.analysis.Severity;

/**
 * What a desk does with one rule.
 *
 * @param enabled whether its findings are shown at all
 * @param severity how grave they are for this desk; absent where as the rule says
 */
public record RuleSetting(boolean enabled, Optional<Severity> severity) {}
