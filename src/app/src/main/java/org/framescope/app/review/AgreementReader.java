package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.app.security.Actor;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.store.review.DecidedFinding;
import org.framescope.app.store.review.DeskReadings;
import org.framescope.app.store.review.DraftFinding;
import org.framescope.app.store.review.ReadingMark;
import org.framescope.app.store.review.ReadingStore;
import org.framescope.app.store.review.SecondReading;
import org.framescope.engine.agreement.Unit;

/** Measures how far a desk's readers agree. */
@Singleton
class AgreementReader {

    private static final int MOST_READINGS = 500;

    private final ReadingStore readings;
    private final BlindReadings blind;

    @Inject
    AgreementReader(ReadingStore readings, BlindReadings blind) {
        this.readings = readings;
        this.blind = blind;
    }

    AgreementJson read(Actor.Member member) {
        DeskReadings desk =
                readings.compared(member.desk(), ReadingState.CLOSED.name(), MOST_READINGS, blind.of(member));
        return of(desk.readings().size(), coded(desk));
    }

    static AgreementJson of(int readings, List<CodedDraft> drafts) {
        Set<String> rules = new TreeSet<>();
        drafts.forEach(draft -> rules.addAll(draft.rules()));
        List<Unit> people = new ArrayList<>();
        List<Unit> software = new ArrayList<>();
        List<AgreementJson.RuleAgreement> byRule = new ArrayList<>();
        for (String rule : rules) {
            List<Unit> ofPeople = drafts.stream().flatMap(d -> d.people(rule)).toList();
            List<Unit> ofSoftware =
                    drafts.stream().flatMap(d -> d.withSoftware(rule)).toList();
            byRule.add(new AgreementJson.RuleAgreement(
                    rule, AgreementJson.FigureJson.of(ofPeople), AgreementJson.FigureJson.of(ofSoftware)));
            people.addAll(ofPeople);
            software.addAll(ofSoftware);
        }
        return new AgreementJson(
                readings,
                AgreementJson.MINIMUM,
                AgreementJson.FigureJson.of(people),
                AgreementJson.FigureJson.of(software),
                byRule);
    }

    /** A version of a piece. */
    private record Version(UUID review, int draft) {}

    private static List<CodedDraft> coded(DeskReadings desk) {
        Map<UUID, List<ReadingMark>> marks = desk.marks().stream().collect(Collectors.groupingBy(ReadingMark::reading));
        Map<Version, List<DraftFinding>> findings =
                desk.findings().stream().collect(Collectors.groupingBy(f -> new Version(f.review(), f.draft())));
        Map<UUID, Map<String, Boolean>> decided = independent(desk);
        Map<Version, CodedDraft> drafts = new LinkedHashMap<>();
        for (SecondReading reading : desk.readings()) {
            Version version = new Version(reading.review(), reading.draft());
            CodedDraft draft = drafts.computeIfAbsent(version, v -> {
                CodedDraft made = new CodedDraft(v.review().toString(), DraftText.places(reading.sentences()));
                Map<String, Boolean> here = decided.getOrDefault(v.review(), Map.of());
                findings.getOrDefault(v, List.of())
                        .forEach(f -> made.finding(
                                f.rule(),
                                new Place(f.field(), f.begin(), f.end()),
                                Optional.ofNullable(here.get(f.finding()))));
                return made;
            });
            draft.reader();
            marks.getOrDefault(reading.id(), List.of())
                    .forEach(m -> draft.mark(m.rule(), new Place(m.field(), m.begin(), m.end())));
        }
        return List.copyOf(drafts.values());
    }

    /** What first readers decided before they could know what a second reader marked. */
    private static Map<UUID, Map<String, Boolean>> independent(DeskReadings desk) {
        Map<UUID, Instant> known = new HashMap<>();
        desk.readings()
                .forEach(r -> known.merge(
                        r.review(), r.ended().orElse(r.asked()), (one, other) -> one.isBefore(other) ? one : other));
        Map<UUID, Map<String, Boolean>> decided = new HashMap<>();
        Stream<DecidedFinding> before =
                desk.decided().stream().filter(d -> !d.decided().isAfter(known.getOrDefault(d.review(), Instant.MIN)));
        before.forEach(d -> Accord.isSo(d.outcome(), d.cause())
                .ifPresent(is -> decided.computeIfAbsent(d.review(), review -> new HashMap<>())
                        .put(d.finding(), is)));
        return decided;
    }
}
