package org.framescope.core.framing;

/** What is counted in every sentence for the framing of the whole. Words are those in the outlet's own voice. */
enum Count {
    SENTENCES,
    /** Words in any voice. */
    WORDS,
    OUTLET_WORDS,
    QUOTED_WORDS,
    ATTRIBUTED_WORDS,
    /** Words in a voice that is not the outlet's. */
    SOURCE_WORDS,
    LOADED,
    /** Loaded words between quotation marks or in what is put to a source. */
    LOADED_BY_SOURCES,
    INTENSIFIERS,
    HEDGES,
    SCARE_QUOTES,
    WEASELS,
    AGENTLESS_PASSIVES,
    ATTRIBUTIONS,
    SOURCED_ATTRIBUTIONS,
    NAMED_SOURCES,
    WITHHELD_SOURCES,
    CUES,
    COLORED_CUES,
    FIRST_PERSON,
    SECOND_PERSON,
    OBLIGATIONS,
    ABSOLUTES,
    SUPERLATIVES,
    NEGATIONS,
    CONTRASTS,
    DISCOURSE_MARKS,
    QUESTION_MARKS,
    EXCLAMATION_MARKS,
    /** The strengths of negative words, summed. */
    NEGATIVE_FEELING,
    POSITIVE_FEELING,
    CAPITALS,
    NUMBERS,
    MANNER_WORDS,
    CONTESTED_WORDS,
    LETTERS,
    /** One where the headline was held against the body, and how likely it is of another story. */
    HEADLINE_COMPARED,
    HEADLINE_MISMATCH
}
