package org.framescope.core.mismatch;

import java.util.Locale;

/** What a caption's comparison with the article is reduced to. Each can be shown to a person as a count or share. */
public enum CaptionFeature {
    /** Share of the caption's words that the article has, by inverse document frequency: the floor for all the rest. */
    WORD_SHARE,
    /** Weight of the shared words, in tens, capped. */
    SHARED_WEIGHT,
    /** Share of the caption's words, by weight, in the one sentence of the article that has most of them. */
    BEST_SENTENCE,
    /** Share of the caption's words, by weight, in headline and deck. */
    HEADLINE_SHARE,
    /** Cosine between what the caption is about and what the article is about. */
    TOPIC_FIT,
    /** Cosine between the weighted words of caption and article. */
    WORD_FIT,
    /** Weight of the rarest shared word, 0..1. */
    RAREST_SHARED,
    /** Weight of the words that the article lacks, in tens, capped. */
    MISSING_WEIGHT,
    /** Weight of the pairs of neighboring words that the article has too, in tens, capped. */
    SHARED_PAIRS,
    /** Pairs of neighboring words that the article has too, as a share of all, by weight. */
    PAIR_SHARE,
    /** Share of the words outside names that the article has, by weight. */
    PLAIN_WORD_SHARE,
    /** Logarithm of the number of the caption's words. */
    LENGTH,
    /** Logarithm of the number of the article's distinct words. */
    ARTICLE_LENGTH,
    /** Persons that the article does not know, up to three. */
    PERSONS_UNKNOWN,
    /** Unknown persons as a share of all. */
    UNKNOWN_PERSON_SHARE,
    /** 1 where the first person named is unknown. */
    FIRST_PERSON_UNKNOWN,
    /** 1 where an unknown person bears a title. */
    UNKNOWN_TITLED,
    /** How widely known the best known unknown surname is: its document frequency, 0..1 on a log scale. */
    UNKNOWN_FAME,
    /** Persons of whom the article has the surname only, up to three. */
    SURNAME_ONLY,
    /** Persons of whom the article has the first name only, up to three: mostly somebody else's. */
    FIRST_NAME_ONLY,
    /** Persons that the article knows, up to three. */
    PERSONS_KNOWN,
    /** 1 where headline or deck name one of the persons. */
    PERSON_IN_HEADLINE,
    /** How much of what the caption says the article says in one sentence with the person, of all it says in one; the least over persons, 1 without. */
    PERSON_FIT,
    /** Persons whom the article knows, with a post that it gives to others only, up to three. */
    POST_OF_OTHERS,
    /** How often the article names the caption's persons, on a log scale. */
    PERSON_PROMINENCE,
    /** Places that the article has, up to three. */
    PLACES_KNOWN,
    /** Places that it lacks, up to three. */
    PLACES_UNKNOWN,
    /** Organizations and other names that the article has, up to three. */
    NAMES_KNOWN,
    /** Organizations and other names that it lacks, up to three. */
    NAMES_UNKNOWN,
    /** Years between the caption's date and the publication, up to five; 0 where the caption says that it is a file photo. */
    YEARS_OFF,
    /** 1 where the caption dates its picture to the day and this is within a week of the publication. */
    DATE_NEAR,
    /** Days between the caption's nearest date and the publication on a log scale, 1 for a year; 0 without such a date. */
    DAYS_OFF,
    /** 1 where the caption's date lies behind the publication by more than a month. */
    DATE_AHEAD,
    /** Numbers that the article lacks, up to three. */
    NUMBERS_MISSING,
    /** Numbers for which the article counts the same thing differently, up to three. */
    NUMBERS_CONTRADICTED;

    /** The name in coefficient files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
