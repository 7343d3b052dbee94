package org.framescope.core.attribution;

/** Closed word classes of English, and what is left over. */
enum WordClass {
    PRONOUN,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    NEGATION,
    ADVERB,
    /** A frequent verb that is no cue: made, went, took. */
    VERB,
    /** Any other word or number: noun, adjective, verb. */
    OPEN,
    /** A mark. */
    MARK;

    /** Whether a name phrase may run through a word of this class. */
    boolean insideNames() {
        return this == DETERMINER || this == POSSESSIVE || this == OPEN;
    }
}
