package org.framescope.core.wording;

/** What kind of wording a passage is. */
public enum Category {
    LOADED("loaded", "WRD-001"),
    /** A short phrase between quotation marks that nobody is named for. */
    SCARE_QUOTE("scare-quote", "WRD-002"),
    INTENSIFIER("intensifier", "WRD-003"),
    HEDGE("hedge", "WRD-004"),
    /** A report verb that casts doubt on what it reports. */
    DOUBT("doubt", "WRD-005"),
    WEASEL("weasel", "WRD-006"),
    EPITHET("epithet", "WRD-007"),
    EUPHEMISM("euphemism", "WRD-008"),
    AGENTLESS_PASSIVE("agentless-passive", "WRD-009");

    private final String wireName;
    private final String rule;

    Category(String wireName, String rule) {
        this.wireName = wireName;
        this.rule = rule;
    }

    /** The category's name in the wire contract. */
    public String wireName() {
        return wireName;
    }

    /** The rule that reports it. */
    public String rule() {
        return rule;
    }
}
