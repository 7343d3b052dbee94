package org.framescope.core.attribution;

/** What kind of source is cited, after resolution: "he", resolved to a named person, is a named person. */
public enum SourceType {
    NAMED_PERSON,
    NAMED_ORGANIZATION,
    /** A post or group without a name: "a spokesman", "officials". */
    ROLE,
    /** Explicitly withheld or vague: "sources familiar with", "critics". */
    UNNAMED,
    /** A news agency or another outlet. */
    AGENCY,
    DOCUMENT,
    SOCIAL_POST,
    /** A pronoun that could not be resolved. */
    PRONOUN
}
