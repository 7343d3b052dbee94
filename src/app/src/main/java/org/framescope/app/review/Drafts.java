package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.analyze.DraftAnalysis;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.people.DeskStore;
import org.framescope.engine.io.InvalidInputException;

/** Reads drafts that are submitted: the article, until when, and what is said along with it. */
@Singleton
class Drafts {

    static final int MOST_WORDS = 10_000;
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final DraftAnalysis analysis;
    private final DeskStore desks;
    private final Clock clock;

    @Inject
    Drafts(DraftAnalysis analysis, DeskStore desks, Clock clock) {
        this.analysis = analysis;
        this.desks = desks;
        this.clock = clock;
    }

    /** The draft of a request, analyzed by the desk's style; that the desk keeps nothing is a problem. */
    Received read(UUID desk, JsonNode request) throws InvalidInputException {
        requireKeeping(desk);
        Optional<Instant> due = due(text(request, "due"));
        Optional<String> note = note(text(request, "note"));
        return new Received(analysis.of(desk, request.path("article")), due, note);
    }

    /** Asks that a desk keeps things; that it keeps nothing is a problem. */
    void requireKeeping(UUID desk) {
        if (!desks.get(desk).keeps()) {
            throw new ProblemException(
                    ProblemKind.NOTHING_KEPT,
                    "Expected a desk that keeps what is submitted; this one keeps nothing. Analyze with store=false, or"
                            + " let a standards editor change the desk.");
        }
    }

    private static Optional<String> text(JsonNode request, String field) {
        JsonNode value = request.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw Wanted.invalid(field, "a text");
        }
        return Optional.of(value.textValue());
    }

    /** What somebody says along with a draft or a step. */
    static Optional<String> note(Optional<String> note) {
        return note.filter(n -> !n.isBlank()).map(n -> Wanted.text("note", n, MOST_WORDS));
    }

    /** Until when something should be done. */
    Optional<Instant> due(Optional<String> due) {
        return due.filter(d -> !d.isBlank()).map(text -> {
            try {
                Instant moment = Instant.parse(text);
                if (moment.isAfter(clock.instant().plus(FURTHEST))) {
                    throw Wanted.invalid("due", "within ten years");
                }
                return moment;
            } catch (DateTimeParseException unreadable) {
                throw Wanted.invalid("due", "a moment such as 2026-11-26T17:00:00Z");
            }
        });
    }
}
