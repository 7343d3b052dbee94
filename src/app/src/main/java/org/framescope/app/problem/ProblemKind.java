package org.framescope.app.problem;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of problem that the service answers with. Their types are stable: clients may rely on them. */
public enum ProblemKind {
    MALFORMED_JSON("malformed-json", 400, "Malformed JSON"),
    TOO_DEEP_OR_LONG("too-deep-or-long", 400, "JSON beyond the limits"),
    NOT_AN_ARTICLE("not-an-article", 400, "Not an article"),
    TOO_COMPLEX("too-complex", 400, "Too many elements"),
    UNREADABLE_INPUT("unreadable-input", 400, "Neither page nor text"),
    INVALID_STYLE_PACK("invalid-style-pack", 400, "Not a style pack"),
    NOT_AN_OUTLET_RULE("not-an-outlet-rule", 400, "Not a rule for an outlet"),
    NOT_A_LESSON("not-a-lesson", 400, "Not a lesson"),
    NOT_A_MARK("not-a-mark", 400, "Not a mark"),
    NOT_FETCHED("not-fetched", 400, "Not fetched"),
    INVALID_PARAMETER("invalid-parameter", 400, "Invalid parameter"),
    MALFORMED_REQUEST("malformed-request", 400, "Malformed request"),
    INVALID_REQUEST("invalid-request", 400, "Invalid request"),
    SIGN_IN_NEEDED("sign-in-needed", 401, "Sign-in needed"),
    WRONG_CREDENTIALS("wrong-credentials", 401, "Name or password is wrong"),
    INVALID_TOKEN("invalid-token", 401, "Not a token of this service"),
    WRONG_SIGNATURE("wrong-signature", 401, "Not signed by this desk's program"),
    NO_SEAT("no-seat", 401, "Not in this class"),
    FETCHING_OFF("fetching-off", 403, "Fetching is off"),
    NOT_PERMITTED("not-permitted", 403, "Not permitted"),
    CSRF("missing-csrf-token", 403, "Not sent by a page of this service"),
    FOREIGN_ORIGIN("foreign-origin", 403, "Request from another site"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Not acceptable"),
    CONFLICT("conflict", 409, "Conflict"),
    NOTHING_KEPT("nothing-kept", 409, "This desk keeps nothing"),
    ILLEGAL_STEP("illegal-step", 409, "This step is not possible now"),
    BLIND_READING("blind-reading", 409, "You read this piece blind"),
    CHANGED_MEANWHILE("changed-meanwhile", 412, "Changed meanwhile"),
    TOO_LARGE("too-large", 413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Unsupported media type"),
    FOREIGN_HOST("foreign-host", 421, "Unknown host name"),
    REVISION_NEEDED("revision-needed", 428, "If-Match is needed"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    NOT_YET("not-yet", 409, "Not yet"),
    LESSON_IN_USE("lesson-in-use", 409, "Id is taken"),
    CLASS_CLOSED("class-closed", 409, "The class takes nobody in"),
    TOO_MANY_TRIES("too-many-tries", 429, "Too many tries"),
    IN_USE("in-use", 409, "Still under way"),
    WRONG_STATE("wrong-state", 409, "Not possible now"),
    KEY_REUSED("key-reused", 422, "Idempotency key of something else"),
    REFUSED("refused", 400, "Refused"),
    FETCH_FAILED("fetch-failed", 502, "The site gave no page"),
    INTERNAL("internal", 500, "Internal error");

    private static final String PREFIX = "urn:framescope:problem:";

    private final String name;
    private final int status;
    private final String title;

    ProblemKind(String name, int status, String title) {
        this.name = name;
        this.status = status;
        this.title = title;
    }

    public String type() {
        return PREFIX + name;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The kind with this type; empty where the service has none. */
    static Optional<ProblemKind> ofType(String type) {
        return Arrays.stream(values()).filter(k -> k.type().equals(type)).findFirst();
    }
}
