package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.store.KeptAnalysis;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.ReadingMark;
import org.framescope.app.store.review.ReadingStore;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.app.store.review.SecondReading;
import org.framescope.app.store.review.Settlement;
import org.framescope.app.store.review.SettlementStore;

/** Lays side by side what was seen in a draft. */
@Singleton
class ComparisonReader {

    private final ReviewStore reviews;
    private final ReadingStore readings;
    private final DecisionStore decisions;
    private final SettlementStore settlements;
    private final DraftTexts texts;
    private final PeopleStore people;

    @Inject
    ComparisonReader(
            ReviewStore reviews,
            ReadingStore readings,
            DecisionStore decisions,
            SettlementStore settlements,
            DraftTexts texts,
            PeopleStore people) {
        this.reviews = reviews;
        this.readings = readings;
        this.decisions = decisions;
        this.settlements = settlements;
        this.texts = texts;
        this.people = people;
    }

    ComparisonJson read(Review review, Optional<Integer> wanted, Actor.Member member) {
        List<SecondReading> closed = closed(review);
        int draft = draft(closed, wanted);
        List<SecondReading> here =
                closed.stream().filter(reading -> reading.draft() == draft).toList();
        Names names = new Names(people.names(review.desk()));
        DraftText text = texts.of(review, draft);
        Map<String, Settlement> settled = settled(review);
        List<Compared> compared = compare(review, draft, here, settled);
        Map<String, Integer> counts = new TreeMap<>();
        for (Accord accord : Accord.values()) {
            counts.put(Wanted.name(accord), 0);
        }
        compared.forEach(each -> counts.merge(Wanted.name(each.accord()), 1, Integer::sum));
        return new ComparisonJson(
                draft,
                ReadingReader.lines(here, names, member),
                counts,
                compared.stream()
                        .map(each -> passage(each, settled, text, names))
                        .toList(),
                Adjudication.isFor(
                        review, reviews.drafts(review.id()), here, decisions.decisions(review.id()), member));
    }

    /** The passages of the draft whose comparison has a subject; empty where no comparison has it. */
    Optional<Compared> find(Review review, String subject) {
        List<SecondReading> closed = closed(review);
        Map<String, Settlement> settled = settled(review);
        return closed.stream()
                .map(SecondReading::draft)
                .distinct()
                .sorted((one, other) -> other - one)
                .flatMap(draft ->
                        compare(
                                review,
                                draft,
                                closed.stream().filter(r -> r.draft() == draft).toList(),
                                settled)
                                .stream())
                .filter(each -> each.subject().equals(subject))
                .findFirst();
    }

    List<SecondReading> closed(Review review) {
        return readings.of(review.id()).stream()
                .filter(reading -> ReadingState.valueOf(reading.state()) == ReadingState.CLOSED)
                .toList();
    }

    private static int draft(List<SecondReading> closed, Optional<Integer> wanted) {
        int newest = closed.stream()
                .mapToInt(SecondReading::draft)
                .max()
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_YET,
                        "Expected a second reading that was closed; this piece has none yet. Wait until its reader"
                                + " closes it."));
        int draft = wanted.orElse(newest);
        if (closed.stream().noneMatch(reading -> reading.draft() == draft)) {
            throw new ProblemException(
                    ProblemKind.INVALID_PARAMETER,
                    "Expected the parameter \"draft\" to be a draft with a closed second reading, such as " + newest
                            + "; found something else. Correct it or leave it out.");
        }
        return draft;
    }

    private Map<String, Settlement> settled(Review review) {
        return settlements.settlements(review.id()).stream()
                .collect(Collectors.toMap(Settlement::subject, Function.identity()));
    }

    private List<Compared> compare(
            Review review, int draft, List<SecondReading> here, Map<String, Settlement> settled) {
        KeptAnalysis kept = texts.kept(review, draft);
        Map<UUID, List<ReadingMark>> marks = new LinkedHashMap<>();
        here.forEach(reading -> marks.put(reading.id(), readings.marks(reading.id())));
        Map<String, Decision> decided = decisions.decisions(review.id()).stream()
                .collect(Collectors.toMap(Decision::finding, Function.identity()));
        return Comparison.of(Findings.in(kept.report()).all(), marks, decided, settled.keySet());
    }

    private static ComparisonJson.PassageJson passage(
            Compared each, Map<String, Settlement> settled, DraftText text, Names names) {
        Place place = each.place();
        return new ComparisonJson.PassageJson(
                each.subject(),
                each.rule(),
                place.field(),
                place.begin(),
                place.end(),
                text.cut(place.field(), place.begin(), place.end()),
                each.finding().isPresent(),
                each.finding().map(f -> word(f, "severity")),
                each.finding().map(f -> word(f, "reason")),
                each.first().map(d -> DecisionJson.of(d, names)),
                each.seconds().stream().map(second -> second(second, text)).toList(),
                Wanted.name(each.accord()),
                Optional.ofNullable(settled.get(each.subject())).map(s -> SettlementJson.of(s, names)));
    }

    private static String word(JsonNode finding, String key) {
        return finding.path(key).asText();
    }

    private static ComparisonJson.SecondJson second(Compared.Second second, DraftText text) {
        return new ComparisonJson.SecondJson(
                second.reading(),
                Wanted.name(second.says()),
                second.marks().stream()
                        .map(mark -> MarkJson.of(mark, text.field(mark.field())))
                        .toList());
    }
}
