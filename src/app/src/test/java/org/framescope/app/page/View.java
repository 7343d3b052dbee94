package org.framescope.app.page;

import java.util.Locale;

/** Every view of the page, as somebody comes to it. */
enum View {
    START,
    CHECK,
    REPORT,
    FINDING,
    VOICES,
    UNNAMED,
    CAPTIONS,
    MEASURES,
    BASIS,
    KEYS,
    ANALYSES,
    LIVE,
    RULES,
    RULE,
    SIGN_IN,
    QUEUE,
    REVIEW,
    DISMISSAL,
    DISCUSSION,
    CHANGES,
    RECORD,
    DESK,
    AGREEMENT,
    CMS,
    PEOPLE,
    ACCOUNT,
    LESSONS,
    NOTES,
    MAKE,
    PRIVACY,
    BATCHES,
    BATCH,
    OUTLET,
    SAMPLE,
    JUDGE,
    CORRECTIONS,
    NOT_FOUND;

    /** Loose text with something to keep and something to drop. */
    private static final String PASTED = """
        Home   /   Town   /   Bridges

        Council closes old bridge for the winter

        The bridge over the mill race in January, with the first barrier. (Ann Lee)

        The council voted on Monday to close the old bridge until March, the mayor said.

        “It is the only safe choice,” Mayor Jane Hart told reporters after the vote.

        Critics called the decision outrageous.
        """;

    /** Somebody who is withheld, with a reason and then without. */
    private static final String WITHHELD = """
        Council may close a second bridge

        A council member, who spoke on condition of anonymity, said the second bridge would close in May.

        “It is far too late,” sources familiar with the inspection claimed.
        """;

    void open(Visit visit) {
        switch (this) {
            case START -> visit.open("#/");
            case CHECK -> visit.read(PASTED);
            case REPORT -> visit.openExample();
            case FINDING -> {
                visit.openExample();
                visit.find("a.number").first().click();
            }
            case VOICES, CAPTIONS, MEASURES, BASIS -> {
                visit.openExample();
                visit.find("#tab-" + lowerCase()).click();
            }
            case UNNAMED -> {
                visit.analyze(WITHHELD);
                visit.find("#tab-voices").click();
            }
            case KEYS -> {
                visit.openExample();
                visit.page().keyboard().press("?");
            }
            case ANALYSES, LIVE, RULES, LESSONS, MAKE, PRIVACY, BATCHES -> visit.open("#/" + lowerCase());
            case NOTES -> visit.open("#/notes/skate-park");
            case RULE -> {
                visit.open("#/rules");
                visit.find(".rules li a").first().click();
                visit.page().waitForSelector(".rule");
                visit.settled();
            }
            case SIGN_IN -> visit.open("#/sign-in");
            case QUEUE -> {
                visit.openReview("");
                visit.open("#/reviews");
            }
            case REVIEW -> {
                visit.openReview("");
                visit.page().keyboard().press("n");
            }
            case DISMISSAL -> {
                visit.openReview("");
                visit.page().keyboard().press("n");
                visit.page().keyboard().press("d");
            }
            case DISCUSSION -> {
                visit.openReview("");
                visit.find("#tab-discussion").click();
            }
            case CHANGES -> visit.openReview("/changes");
            case RECORD -> visit.openReview("/record");
            case DESK -> visit.open("#/desk");
            case AGREEMENT -> visit.open("#/desk/agreement");
            case CMS -> {
                visit.open("#/desk/cms");
                visit.page()
                        .getByText("Let drafts in")
                        .or(visit.page().getByText("Make another secret"))
                        .first()
                        .click();
                visit.page().waitForSelector(".secret");
            }
            case PEOPLE -> visit.open("#/desk/people");
            case ACCOUNT -> visit.open("#/account");
            case BATCH -> {
                visit.openBatch("#/batches/%s");
                visit.page().waitForSelector(".samples a");
            }
            case OUTLET -> visit.openBatch("#/batches/%s/outlets/herald.example");
            case SAMPLE -> visit.openSample("");
            case JUDGE -> visit.openSample("/judge/1");
            case CORRECTIONS -> {
                visit.openBatch("#/batches/%s");
                visit.open("#/corrections");
            }
            case NOT_FOUND -> visit.open("#/analyses/no-such-analysis");
        }
    }

    String lowerCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
