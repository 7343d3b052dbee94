package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.ReadingMark;

/**
 * A draft's findings and its second readers' marks, laid side by side. They are about the same where they have the same
 * rule and share a character: where exactly somebody begins and ends a phrase is no disagreement.
 */
final class Comparison {

    private final Map<UUID, List<ReadingMark>> readings;
    private final Map<String, Decision> decisions;
    private final Set<String> settled;
    private final List<Compared> compared = new ArrayList<>();
    private final Set<UUID> matched = new HashSet<>();

    private Comparison(Map<UUID, List<ReadingMark>> readings, Map<String, Decision> decisions, Set<String> settled) {
        this.readings = readings;
        this.decisions = decisions;
        this.settled = settled;
    }

    /**
     * All passages, those with findings in the report's order, then those that second readers alone pointed at.
     *
     * @param readings the marks of each closed reading, in the order of the readings
     * @param decisions by the findings' fingerprints
     * @param settled the subjects that were settled
     */
    static List<Compared> of(
            Collection<JsonNode> findings,
            Map<UUID, List<ReadingMark>> readings,
            Map<String, Decision> decisions,
            Set<String> settled) {
        Comparison comparison = new Comparison(new LinkedHashMap<>(readings), decisions, settled);
        findings.forEach(comparison::add);
        comparison.addMarksAlone();
        return List.copyOf(comparison.compared);
    }

    private void add(JsonNode finding) {
        String id = finding.path("id").asText();
        String rule = finding.path("rule").asText();
        Place place = new Place(
                finding.path("field").asText(),
                finding.path("begin").asInt(),
                finding.path("end").asInt());
        List<Compared.Second> seconds = seconds(rule, place);
        seconds.stream()
                .flatMap(second -> second.marks().stream())
                .filter(mark -> mark.rule().equals(rule))
                .forEach(mark -> matched.add(mark.id()));
        Optional<Decision> first = Optional.ofNullable(decisions.get(id));
        Accord accord =
                Accord.about(first, seconds.stream().map(Compared.Second::says).toList());
        compared.add(new Compared(id, Optional.of(finding), rule, place, first, seconds, orSettled(accord, id)));
    }

    private List<Compared.Second> seconds(String rule, Place place) {
        List<Compared.Second> seconds = new ArrayList<>();
        readings.forEach((reading, marks) -> {
            List<ReadingMark> here = marks.stream()
                    .filter(mark -> place.overlaps(mark.field(), mark.begin(), mark.end()))
                    .toList();
            boolean same = here.stream().anyMatch(mark -> mark.rule().equals(rule));
            Says otherwise = here.isEmpty() ? Says.NOT_MARKED : Says.OTHERWISE;
            seconds.add(new Compared.Second(reading, same ? Says.MARKED : otherwise, here));
        });
        return seconds;
    }

    private void addMarksAlone() {
        Map<String, List<ReadingMark>> byRule = new TreeMap<>();
        readings.values().stream()
                .flatMap(List::stream)
                .filter(mark -> !matched.contains(mark.id()))
                .sorted(Comparator.comparing(ReadingMark::field)
                        .thenComparing(ReadingMark::begin)
                        .thenComparing(ReadingMark::id))
                .forEach(mark -> byRule.computeIfAbsent(mark.rule(), rule -> new ArrayList<>())
                        .add(mark));
        List<Compared> alone = new ArrayList<>();
        byRule.values().forEach(marks -> together(marks).forEach(group -> alone.add(alone(group))));
        alone.sort(Comparator.comparing((Compared each) -> each.place().field())
                .thenComparing(each -> each.place().begin()));
        compared.addAll(alone);
    }

    /** Marks of one rule, in order, cut where no character is shared with any mark before. */
    private static List<List<ReadingMark>> together(List<ReadingMark> marks) {
        List<List<ReadingMark>> groups = new ArrayList<>();
        Place reach = new Place("", 0, 0);
        for (ReadingMark mark : marks) {
            if (reach.overlaps(mark.field(), mark.begin(), mark.end())) {
                groups.get(groups.size() - 1).add(mark);
                reach = new Place(reach.field(), reach.begin(), Math.max(reach.end(), mark.end()));
            } else {
                groups.add(new ArrayList<>(List.of(mark)));
                reach = new Place(mark.field(), mark.begin(), mark.end());
            }
        }
        return groups;
    }

    /** What the software did not find, nobody asked the first reader about: it is for a third to say whether it is so. */
    private Compared alone(List<ReadingMark> group) {
        ReadingMark first = group.get(0);
        int end = group.stream().mapToInt(ReadingMark::end).max().orElseThrow();
        Place place = new Place(first.field(), first.begin(), end);
        String subject = subject(group);
        return new Compared(
                subject,
                Optional.empty(),
                first.rule(),
                place,
                Optional.empty(),
                seconds(first.rule(), place),
                orSettled(Accord.DISPUTED, subject));
    }

    /** A reading that is closed later may join a group that was settled already. */
    private String subject(List<ReadingMark> group) {
        List<String> ids =
                group.stream().map(mark -> mark.id().toString()).sorted().toList();
        return ids.stream().filter(settled::contains).findFirst().orElse(ids.get(0));
    }

    private Accord orSettled(Accord accord, String subject) {
        return settled.contains(subject) ? Accord.SETTLED : accord;
    }
}
