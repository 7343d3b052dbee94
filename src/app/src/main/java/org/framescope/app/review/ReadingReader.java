package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.BlindReadings;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.review.ReadingStore;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.SecondReading;

/** Shows second readings to those who may see them. */
@Singleton
class ReadingReader {

    private final ReadingStore readings;
    private final DraftTexts texts;
    private final PeopleStore people;
    private final BlindReadings blind;

    @Inject
    ReadingReader(ReadingStore readings, DraftTexts texts, PeopleStore people, BlindReadings blind) {
        this.readings = readings;
        this.texts = texts;
        this.people = people;
        this.blind = blind;
    }

    /** The readings of a piece; whoever reads it blind sees their own alone. */
    List<ReadingLine> list(Review review, Actor.Member member) {
        boolean reads = blind.of(member).contains(review.id());
        return lines(readings.of(review.id()), names(review), member).stream()
                .filter(line -> line.mine() || !reads)
                .toList();
    }

    static List<ReadingLine> lines(List<SecondReading> readings, Names names, Actor.Member member) {
        return readings.stream()
                .map(reading -> ReadingLine.of(reading, names, member))
                .toList();
    }

    /** The reading with this id; that the piece has none, or that it is another's while one reads blind, is a problem. */
    SecondReading find(Review review, String id, Actor.Member member) {
        SecondReading reading = Wanted.id(id)
                .flatMap(known -> readings.of(review.id()).stream()
                        .filter(each -> each.id().equals(known))
                        .findFirst())
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "This piece has no reading with this id. Expected one that GET …/readings lists."));
        if (!reading.reader().equals(member.person())) {
            blind.requireSighted(member, review.id());
        }
        return reading;
    }

    ReadingJson read(Review review, SecondReading reading, Actor.Member member) {
        ReadingLine line = ReadingLine.of(reading, names(review), member);
        DraftText text = texts.of(review, reading.draft());
        return switch (ReadingState.valueOf(reading.state())) {
            case OPEN -> line.mine() ? open(line, reading, text) : shut(line);
            case CLOSED ->
                new ReadingJson(
                        line, Optional.empty(), Optional.empty(), Optional.of(marks(reading.id(), text::field)));
            case WITHDRAWN -> shut(line);
        };
    }

    private ReadingJson open(ReadingLine line, SecondReading reading, DraftText text) {
        return new ReadingJson(
                line,
                Optional.of(Blinding.of(text)),
                Optional.of(DraftText.places(reading.sentences())),
                Optional.of(marks(reading.id(), field -> Blinding.field(text, field))));
    }

    private static ReadingJson shut(ReadingLine line) {
        return new ReadingJson(line, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<MarkJson> marks(UUID reading, Function<String, String> field) {
        Map<String, String> fields = new HashMap<>();
        return readings.marks(reading).stream()
                .map(mark -> MarkJson.of(mark, fields.computeIfAbsent(mark.field(), field)))
                .toList();
    }

    /** What was marked in all closed readings of a piece. */
    List<MarkJson> marks(Review review, List<SecondReading> all) {
        Map<Integer, DraftText> drafts = new HashMap<>();
        List<MarkJson> marks = new ArrayList<>();
        for (SecondReading reading : all) {
            if (ReadingState.valueOf(reading.state()) == ReadingState.CLOSED) {
                DraftText text = drafts.computeIfAbsent(reading.draft(), number -> texts.of(review, number));
                marks.addAll(marks(reading.id(), text::field));
            }
        }
        return marks;
    }

    private Names names(Review review) {
        return new Names(people.names(review.desk()));
    }
}
