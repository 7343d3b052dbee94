package org.framescope.core.attribution;

/** What a cue adds to the bare act of saying. */
public enum Stance {
    /** said, told, according to */
    NEUTRAL,
    /** claimed, alleged, insisted */
    DOUBT,
    /** admitted, conceded, acknowledged */
    CONCESSION,
    /** revealed, pointed out, explained: presents the content as settled */
    ENDORSEMENT,
    /** accused, slammed, mocked */
    ATTACK,
    /** warned, urged, demanded */
    APPEAL,
    /** believes, fears, expects */
    THOUGHT
}
