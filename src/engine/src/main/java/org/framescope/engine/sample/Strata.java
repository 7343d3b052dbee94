package org.framescope.engine.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what the findings of a rule are parted before some are drawn. */
public enum Strata {
    RULE_OUTLET,
    RULE_SEVERITY;

    /** The name as files and requests have it. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name. Throws {@link IllegalArgumentException} where there is none. */
    @JsonCreator
    public static Strata of(String name) {
        for (Strata own : values()) {
            if (own.wireName().equals(name)) {
                return own;
            }
        }
        throw new IllegalArgumentException("rule-outlet or rule-severity, not " + name);
    }

    Cell cell(Found found) {
        return switch (this) {
            case RULE_OUTLET -> new Cell(found.rule(), found.outlet());
            case RULE_SEVERITY -> new Cell(found.rule(), found.severity());
        };
    }
}
