package org.framescope.core.language;

/** What kind of thing a name names, as far as its words and its neighbors tell. */
public enum NameKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A word for the people of a place: "Russian", "Britons". */
    PEOPLE,
    UNKNOWN
}
