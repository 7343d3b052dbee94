package org.framescope.core.wording;

/** What kind of wording a passage is. */
public enum Category {
    LOADED,
    SCARE_QUOTE,
    INTENSIFIER,
    HEDGE,
    /** A report verb that casts doubt on what it reports. */
    DOUBT,
    WEASEL,
    EPITHET,
    EUPHEMISM,
    AGENTLESS_PASSIVE
}
