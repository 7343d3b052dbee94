package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.KeptAnalysis;
import org.framescope.app.store.Page;
import org.framescope.app.store.Together;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.ReadingStore;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewQuery;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.app.store.review.SettlementStore;

/** Shows reviews to those who may see them. */
@Singleton
class ReviewReader {

    private static final int MOST_ROWS = 200;
    private static final String OPEN = "open";
    private static final String ME = "me";

    private final ReviewStore reviews;
    private final DecisionStore decisions;
    private final AnalysisStore analyses;
    private final ReadingStore readings;
    private final SettlementStore settlements;
    private final DraftTexts texts;
    private final PeopleStore people;
    private final BlindReadings blind;
    private final Together together;
    private final Clock clock;

    @Inject
    ReviewReader(
            ReviewStore reviews,
            DecisionStore decisions,
            AnalysisStore analyses,
            ReadingStore readings,
            SettlementStore settlements,
            DraftTexts texts,
            PeopleStore people,
            BlindReadings blind,
            Together together,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.analyses = analyses;
        this.readings = readings;
        this.settlements = settlements;
        this.texts = texts;
        this.people = people;
        this.blind = blind;
        this.together = together;
        this.clock = clock;
    }

    ReviewPage list(Actor.Member member, QueueRequest request) {
        ReviewQuery query = new ReviewQuery(
                request.state().map(ReviewReader::states).orElse(Set.of()),
                request.assignee().map(id -> person("assignee", id, member)),
                request.author().map(id -> person("author", id, member)),
                request.reader().map(id -> person("reader", id, member)),
                request.reading()
                        .map(state -> Wanted.oneOf("reading", state, ReadingState.class)
                                .name()),
                hidden(member, request));
        Optional<UUID> behind = request.cursor()
                .map(cursor -> Wanted.id(cursor)
                        .orElseThrow(() -> invalid("cursor", "the \"next\" of an earlier page, unchanged")));
        int limit = limit(request.limit());
        return together.all(() -> page(member, query, limit, behind));
    }

    private ReviewPage page(Actor.Member member, ReviewQuery query, int limit, Optional<UUID> behind) {
        Page<Review, UUID> page = reviews.list(member.desk(), query, limit, behind);
        Names names = names(member.desk());
        Set<UUID> unseen = blind.of(member);
        return new ReviewPage(
                page.items().stream()
                        .map(r -> unseen.contains(r.id())
                                ? ReviewLine.blind(r, blindTitle(r), clock.instant())
                                : ReviewLine.of(r, names, clock.instant()))
                        .toList(),
                page.last().map(UUID::toString));
    }

    /** Whoever reads a piece blind finds it by its reader alone: any other list would tell whose it is, or with whom. */
    private Set<UUID> hidden(Actor.Member member, QueueRequest request) {
        boolean byReaderAlone = request.reader().filter(ME::equals).isPresent()
                && request.author().isEmpty()
                && request.assignee().isEmpty()
                && request.reading().isEmpty();
        return byReaderAlone ? Set.of() : blind.of(member);
    }

    private String blindTitle(Review review) {
        List<Draft> drafts = reviews.drafts(review.id());
        return Blinding.words(texts.of(review, drafts.get(drafts.size() - 1).number()), review.title());
    }

    /** In one transaction: what it tells belongs together, and one costs less than seven. */
    ReviewJson read(Review review, Actor.Member member) {
        return together.all(() -> told(review, member));
    }

    private ReviewJson told(Review review, Actor.Member member) {
        Names names = names(review.desk());
        return new ReviewJson(
                ReviewLine.of(review, names, clock.instant()),
                reviews.drafts(review.id()).stream()
                        .map(d -> DraftJson.of(d, names))
                        .toList(),
                decisions.decisions(review.id()).stream()
                        .map(d -> DecisionJson.of(d, names))
                        .toList(),
                decisions.comments(review.id()).stream()
                        .map(c -> CommentJson.of(c, names))
                        .toList(),
                Conduct.steps(review, member),
                ReadingReader.lines(readings.of(review.id()), names, member),
                settlements.settlements(review.id()).stream()
                        .map(s -> SettlementJson.of(s, names))
                        .toList(),
                review.version());
    }

    ChangesJson changes(Review review, Optional<Integer> from, Optional<Integer> to) {
        List<Draft> drafts = reviews.drafts(review.id());
        int last = drafts.size();
        int later = to.orElse(last);
        int earlier = from.orElse(Math.max(1, later - 1));
        if (earlier < 1 || later > last || earlier > later) {
            throw invalid("from", "at most \"to\", and \"to\" at most " + last);
        }
        Findings before = findings(review, drafts.get(earlier - 1));
        Findings after = findings(review, drafts.get(later - 1));
        return ChangesJson.of(
                earlier, later, Findings.between(before, after), Findings.versionsThatDiffer(before, after));
    }

    Names names(UUID desk) {
        return new Names(people.names(desk));
    }

    private Findings findings(Review review, Draft draft) {
        return Findings.in(analyses.find(review.desk(), draft.analysis())
                .map(KeptAnalysis::report)
                .orElseThrow());
    }

    private static Set<String> states(String wanted) {
        if (wanted.equals(OPEN)) {
            return Arrays.stream(ReviewState.values())
                    .filter(ReviewState::isOpen)
                    .map(ReviewState::name)
                    .collect(Collectors.toSet());
        }
        return Arrays.stream(wanted.split(","))
                .map(name -> Arrays.stream(ReviewState.values())
                        .filter(state -> Wanted.name(state).equals(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> invalid("state", "open or names of states")))
                .map(ReviewState::name)
                .collect(Collectors.toSet());
    }

    private static UUID person(String name, String id, Actor.Member member) {
        return id.equals(ME)
                ? member.person()
                : Wanted.id(id).orElseThrow(() -> invalid(name, "a person's id or \"me\""));
    }

    private static int limit(String value) {
        try {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= MOST_ROWS) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            throw invalid("limit", "a whole number from 1 to " + MOST_ROWS);
        }
        throw invalid("limit", "a whole number from 1 to " + MOST_ROWS);
    }

    private static ProblemException invalid(String name, String expected) {
        return new ProblemException(
                ProblemKind.INVALID_PARAMETER,
                "Expected the parameter \"" + name + "\" to be " + expected + "; found something else. Correct it or"
                        + " leave it out.");
    }
}
