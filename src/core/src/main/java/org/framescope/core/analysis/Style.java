package org.framescope.core.analysis;

import java.util.Optional;

/**
 * What a desk wants done with findings. A style changes which findings are shown and how grave they are; what is measured
 * and scored stays the same under every style, so that reports can be compared.
 */
public interface Style extends Section {

    /** Every finding as the rules give it. */
    Style NONE = new Style() {
        @Override
        public Optional<Finding> applied(Finding finding) {
            return Optional.of(finding);
        }
    };

    /** The finding as the desk wants to see it; empty where it does not. Applied twice, it changes nothing more. */
    Optional<Finding> applied(Finding finding);
}
