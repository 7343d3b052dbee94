package org.framescope.engine.extract;

import java.util.Locale;

/** Why a block of the input was left out of the article. */
public enum Reason {
    ADVERTISEMENT("advertisement"),
    AUTHOR_NOTE("note about the author"),
    BREADCRUMB("breadcrumb"),
    COMMENTS("readers' comments"),
    CONTACT("how to reach the newsroom"),
    COOKIE_BANNER("cookie banner"),
    COPYRIGHT("copyright notice"),
    CREDIT("picture credit without a caption"),
    FILM("title of a film"),
    FOOTER("footer"),
    FORM("form or button"),
    HIDDEN("not visible on the page"),
    MEDIA_CONTROLS("controls of a player or gallery"),
    NAVIGATION("navigation"),
    NEWSLETTER("newsletter"),
    OUTLET_RULE("left out by the rule for this outlet"),
    OUTSIDE("outside the article"),
    PAYWALL("subscription notice"),
    PULL_QUOTE("pull quote, repeats the body"),
    RELATED("related story"),
    REPEATED("repeats what was kept"),
    SECTION_LABEL("section label"),
    SHARE_BAR("share bar"),
    SIGN_OFF("agency sign-off"),
    SUMMARY("summary box"),
    TAGS("topic tags"),
    TIMESTAMP("time stamp");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as a person reads it. */
    public String words() {
        return words;
    }

    /** Whether captions and posts inside such a part belong to the article nevertheless. */
    boolean mayHoldPictures() {
        return this == MEDIA_CONTROLS || this == SHARE_BAR;
    }

    /** The reason that a word list names, such as {@code share-bar}. */
    static Reason named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
