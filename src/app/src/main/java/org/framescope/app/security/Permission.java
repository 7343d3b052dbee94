package org.framescope.app.security;

import org.framescope.app.store.people.Desk;

/** What the service lets people do, and who may: the whole table. What does not stand here, nobody may. */
public enum Permission {
    /** Rules, measures, models and the examples, which say nothing about anybody's articles. */
    READ_MANUAL(Audience.EVERYONE, Role.REPORTER, Scope.READ),
    /** Sign in, and see who one is. */
    SIGN_IN(Audience.EVERYONE, Role.REPORTER, Scope.READ),
    /** Demo lessons. */
    READ_LESSONS(Audience.EVERYONE, Role.REPORTER, Scope.READ),
    /** Take part in a class by its code. */
    JOIN_CLASS(Audience.EVERYONE, Role.REPORTER, Scope.TEACH),
    /** Have an article found in a page and analyzed, nothing kept. */
    ANALYZE(Audience.WHERE_OPEN, Role.REPORTER, Scope.ANALYZE),
    /** What the desk keeps: analyses, findings, outlets, results of batches. */
    READ_ANALYSES(Audience.MEMBERS, Role.REPORTER, Scope.READ),
    /** What was corrected in what the service told. */
    READ_CORRECTIONS(Audience.WHERE_OPEN, Role.REPORTER, Scope.READ),
    /** Have an analysis kept, or many by a batch. */
    KEEP_ANALYSES(Audience.MEMBERS, Role.REPORTER, Scope.ANALYZE),
    /** Delete what the desk keeps. */
    DELETE_ANALYSES(Audience.MEMBERS, Role.EDITOR, Scope.ANALYZE),
    /** Teach how an outlet's pages are read. */
    TEACH_EXTRACTION(Audience.MEMBERS, Role.EDITOR, Scope.ANALYZE),
    /** Open classes and see what learners did in them. */
    TEACH_CLASS(Audience.MEMBERS, Role.REPORTER, Scope.TEACH),
    /** Change one's own password, sessions and tokens. */
    KEEP_ACCOUNT(Audience.MEMBERS, Role.REPORTER, Scope.ACCOUNT),
    /** See the desk's people by name, its settings and its reviews. */
    READ_REVIEWS(Audience.MEMBERS, Role.REPORTER, Scope.READ),
    /** Submit drafts, comment, withdraw one's own. */
    SUBMIT_DRAFTS(Audience.MEMBERS, Role.REPORTER, Scope.REVIEW),
    /** Bring a draft from a desk's content management system: whoever can sign with the desk's secret. */
    DELIVER_DRAFTS(Audience.EVERYONE, Role.REPORTER, Scope.REVIEW),

    /** Assign reviews, judge findings, return and clear. */
    REVIEW(Audience.MEMBERS, Role.EDITOR, Scope.REVIEW),
    /** Judge findings of a sample by hand, knowing nothing of what others said. */
    LABEL(Audience.MEMBERS, Role.REPORTER, Scope.REVIEW),
    /** Draw samples of findings to be judged by hand. */
    SAMPLE(Audience.MEMBERS, Role.EDITOR, Scope.REVIEW),
    /** Settle disputes, change the desk's style pack and settings, read its record. */
    SET_STANDARDS(Audience.MEMBERS, Role.STANDARDS, Scope.MANAGE),
    /** The desk's people, erasing a person or a piece, what outlets reply and what was corrected. */
    MANAGE_DESK(Audience.MEMBERS, Role.ADMIN, Scope.MANAGE),
    /** How programs talk to the service. */
    READ_API(Audience.MEMBERS, Role.REPORTER, Scope.READ),
    /** Open desks, and look at what those who run the service look at. Only administrators of the first desk may. */
    RUN_SERVICE(Audience.MEMBERS, Role.ADMIN, Scope.MANAGE);

    /** Who may besides members with the role. */
    enum Audience {
        EVERYONE,
        /** Everyone where the service is for this machine, or an administrator opened it. */
        WHERE_OPEN,
        MEMBERS
    }

    private final Audience audience;
    private final Role least;
    private final Scope scope;

    Permission(Audience audience, Role least, Scope scope) {
        this.audience = audience;
        this.least = least;
        this.scope = scope;
    }

    private boolean isOfFirstDesk() {
        return this == RUN_SERVICE;
    }

    Audience audience() {
        return audience;
    }

    /** Whether a member may: by role, and by what the token allows where one is used. */
    boolean isGivenTo(Actor.Member member) {
        if (audience == Audience.EVERYONE) {
            return true;
        }
        return member.role().compareTo(least) >= 0
                && member.scopes().contains(scope)
                && (!isOfFirstDesk() || member.desk().equals(Desk.FIRST));
    }
}
