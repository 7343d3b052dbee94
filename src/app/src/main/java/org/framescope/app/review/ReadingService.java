package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.security.Role;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;
import org.framescope.app.store.review.Comment;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.NewMark;
import org.framescope.app.store.review.NewReading;
import org.framescope.app.store.review.ReadingMark;
import org.framescope.app.store.review.ReadingStore;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.app.store.review.SecondReading;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Json;

/** Takes second readings from being asked for to being closed. */
@Singleton
class ReadingService {

    private static final int MOST_MARKS = 1000;

    private final ReviewStore reviews;
    private final ReviewService service;
    private final ReadingStore readings;
    private final DecisionStore decisions;
    private final DraftTexts texts;
    private final PeopleStore people;
    private final Audit audit;
    private final Set<String> rules;

    @Inject
    ReadingService(
            ReviewStore reviews,
            ReviewService service,
            ReadingStore readings,
            DecisionStore decisions,
            DraftTexts texts,
            PeopleStore people,
            Audit audit,
            Framescope framescope) {
        this.reviews = reviews;
        this.service = service;
        this.readings = readings;
        this.decisions = decisions;
        this.texts = texts;
        this.people = people;
        this.audit = audit;
        this.rules = framescope.register().analyzers().stream()
                .flatMap(analyzer -> analyzer.manual().rules().stream())
                .map(rule -> rule.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks somebody to read the newest draft of a piece blind. */
    SecondReading ask(Actor.Member by, String id, ReadingRequest request) {
        Review review = service.find(by, id);
        Wanted.body(request);
        service.requireKeeping(by.desk());
        if (ReviewState.valueOf(review.state()) == ReviewState.WITHDRAWN) {
            throw new ProblemException(
                    ProblemKind.ILLEGAL_STEP,
                    "Expected a piece that is not withdrawn; this one is. Reopen it before it is read again.");
        }
        Person reader = reader(by, review, request.reader());
        List<Draft> drafts = reviews.drafts(review.id());
        int draft = drafts.get(drafts.size() - 1).number();
        String sentences = Json.write(texts.of(review, draft).sentences());
        NewReading asked =
                new NewReading(review.id(), draft, reader.id(), by.person(), ReadingState.OPEN.name(), sentences);
        return unlessStale(() -> {
            // Who asks at the same moment waits here, and finds the reader involved.
            reviews.lock(review.id());
            requireStranger(review, reader);
            SecondReading reading = readings.ask(asked);
            tell(by, "second-reading-asked", reading, Map.of("draft", String.valueOf(draft)));
            return reading;
        });
    }

    /** An editor of the desk who has had nothing to do with the piece. */
    private Person reader(Actor.Member by, Review review, Optional<String> wanted) {
        Person reader = wanted.map(id -> Wanted.id(id).flatMap(known -> people.find(by.desk(), known)))
                .orElseGet(() -> people.find(by.desk(), by.person()))
                .filter(person ->
                        !person.disabled() && Role.valueOf(person.role()).compareTo(Role.EDITOR) >= 0)
                .orElseThrow(() ->
                        Wanted.invalid("reader", "the id of an editor whom GET /api/v1/people lists, who may sign in"));
        requireStranger(review, reader);
        return reader;
    }

    private void requireStranger(Review review, Person reader) {
        if (involved(review).contains(reader.id())) {
            throw Wanted.invalid(
                    "reader",
                    "somebody who did not write this piece, has not been assigned it, and has not decided, said or"
                            + " marked anything in it");
        }
    }

    private Set<UUID> involved(Review review) {
        Set<UUID> involved = new HashSet<>();
        review.author().ifPresent(involved::add);
        review.assignee().ifPresent(involved::add);
        reviews.drafts(review.id()).forEach(draft -> draft.author().ifPresent(involved::add));
        decisions.decisions(review.id()).stream().map(Decision::person).forEach(p -> p.ifPresent(involved::add));
        decisions.comments(review.id()).stream().map(Comment::person).forEach(p -> p.ifPresent(involved::add));
        readings.of(review.id()).stream()
                .filter(reading -> ReadingState.valueOf(reading.state()) != ReadingState.WITHDRAWN)
                .forEach(reading -> involved.add(reading.reader()));
        return involved;
    }

    SecondReading end(Actor.Member by, SecondReading reading, ReadingStepRequest request, int version) {
        Wanted.body(request);
        ReadingStep step = Wanted.oneOf("step", request.step(), ReadingStep.class);
        ReadingState next = Readers.next(reading, step, by);
        boolean closed = next == ReadingState.CLOSED;
        return unlessStale(() -> {
            SecondReading ended = readings.end(reading.id(), version, next.name(), closed);
            Map<String, String> marks = closed
                    ? Map.of(
                            "marks", String.valueOf(readings.marks(reading.id()).size()))
                    : Map.of();
            tell(by, closed ? "second-reading-closed" : "second-reading-withdrawn", ended, marks);
            return ended;
        });
    }

    ReadingMark mark(Actor.Member by, Review review, SecondReading reading, MarkRequest request) {
        NewMark mark = checked(by, review, reading, request);
        if (readings.marks(reading.id()).size() >= MOST_MARKS) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "Expected at most " + MOST_MARKS + " marks in a reading. Take one away before you make another.");
        }
        return unlessStale(() -> {
            ReadingMark made = readings.mark(reading.id(), mark);
            tell(by, "passage-marked", reading, Map.of("mark", made.id().toString()));
            return made;
        });
    }

    ReadingMark change(
            Actor.Member by, Review review, SecondReading reading, UUID id, MarkRequest request, int revision) {
        NewMark mark = checked(by, review, reading, request);
        return unlessStale(() -> {
            ReadingMark changed =
                    readings.change(reading.id(), id, revision, mark).orElseThrow(ReadingService::noMark);
            tell(by, "mark-changed", reading, Map.of("mark", id.toString()));
            return changed;
        });
    }

    void unmark(Actor.Member by, SecondReading reading, UUID id, int revision) {
        Readers.requireMarking(reading, by);
        unlessStale(() -> {
            if (!readings.unmark(reading.id(), id, revision)) {
                throw noMark();
            }
            tell(by, "mark-removed", reading, Map.of("mark", id.toString()));
            return reading;
        });
    }

    static ProblemException noMark() {
        return new ProblemException(
                ProblemKind.NOT_FOUND, "This reading has no mark with this id. Expected one that the reading lists.");
    }

    private NewMark checked(Actor.Member by, Review review, SecondReading reading, MarkRequest request) {
        Readers.requireMarking(reading, by);
        Wanted.body(request);
        service.requireKeeping(by.desk());
        DraftText text = texts.of(review, reading.draft());
        if (request.field() == null || !text.fields().contains(request.field())) {
            throw Wanted.invalid("field", "one of " + String.join(", ", text.fields()));
        }
        String field = text.field(request.field());
        if (!isPassage(field, request.begin(), request.end())) {
            throw Wanted.invalid("end", "behind \"begin\" and inside the field, with words between them");
        }
        if (request.rule() == null || !rules.contains(request.rule())) {
            throw Wanted.invalid("rule", "the id of a rule that GET /api/v1/rules lists");
        }
        Optional<String> note =
                request.note().filter(n -> !n.isBlank()).map(n -> Wanted.text("note", n, Drafts.MOST_WORDS));
        return new NewMark(request.field(), request.begin(), request.end(), request.rule(), note);
    }

    /** Whether two offsets hold some words between them and cut no character in two. */
    private static boolean isPassage(String field, int begin, int end) {
        return begin >= 0
                && begin < end
                && end <= field.length()
                && isBetweenCharacters(field, begin)
                && isBetweenCharacters(field, end)
                && !field.substring(begin, end).isBlank();
    }

    private static boolean isBetweenCharacters(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLowSurrogate(text.charAt(at))
                || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Says nothing about what was marked: the record is open to others before the reading is closed. */
    private void tell(Actor.Member by, String action, SecondReading reading, Map<String, String> more) {
        Map<String, String> details = new TreeMap<>(more);
        details.put("reading", reading.id().toString());
        audit.tell(by, action, reading.review(), details);
    }

    private <T> T unlessStale(Supplier<T> changes) {
        try {
            return audit.together(changes);
        } catch (StaleException faster) {
            throw Revision.stale();
        }
    }
}
