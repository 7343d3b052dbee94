package org.framescope.app.sample;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Actor;
import org.framescope.app.store.Together;
import org.framescope.app.store.sample.SampleSeat;
import org.framescope.app.store.sample.SampleStore;
import org.framescope.app.store.sample.SeatCount;

/**
 * The two seats of a sample. Whoever answers from one first has it, and nobody has both; only where nobody signs in may
 * the person at this machine, or two in turn, use both.
 */
@Singleton
class Seats {

    static final int COUNT = 2;
    static final String YOURS = "yours";

    private final SampleStore samples;
    private final Together together;

    @Inject
    Seats(SampleStore samples, Together together) {
        this.samples = samples;
        this.together = together;
    }

    /** The seats of some samples as a person sees them, by sample. */
    Map<UUID, List<SampleJson.SeatJson>> of(Collection<UUID> wanted, UUID person) {
        List<SampleSeat> taken = samples.seats(wanted);
        List<SeatCount> counts = samples.counts(wanted);
        return wanted.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        sample -> IntStream.rangeClosed(1, COUNT)
                                .mapToObj(seat -> new SampleJson.SeatJson(
                                        seat,
                                        state(owner(taken, sample, seat), person),
                                        answered(counts, sample, seat)))
                                .toList()));
    }

    private static Optional<SampleSeat> owner(List<SampleSeat> taken, UUID sample, int seat) {
        return taken.stream()
                .filter(own -> own.sample().equals(sample) && own.seat() == seat)
                .findFirst();
    }

    private static int answered(List<SeatCount> counts, UUID sample, int seat) {
        return counts.stream()
                .filter(own -> own.sample().equals(sample) && own.seat() == seat)
                .mapToInt(own -> (int) own.answers())
                .sum();
    }

    private static String state(Optional<SampleSeat> seat, UUID person) {
        if (seat.isEmpty()) {
            return "free";
        }
        return seat.get().person().filter(person::equals).isPresent() ? YOURS : "taken";
    }

    /** The seat of this number, if it is free or the member's own. */
    int open(UUID sample, Actor.Member member, String number) {
        int seat = number(number);
        List<SampleSeat> taken = samples.seats(List.of(sample));
        boolean mine = taken.stream()
                .anyMatch(own -> own.seat() == seat
                        && own.person().filter(member.person()::equals).isPresent());
        if (mine) {
            return seat;
        }
        boolean isFree = taken.stream().noneMatch(own -> own.seat() == seat);
        boolean hasOther = !member.person().equals(Actor.OWNER)
                && taken.stream()
                        .anyMatch(own ->
                                own.person().filter(member.person()::equals).isPresent());
        if (!isFree || hasOther) {
            throw taken();
        }
        return seat;
    }

    /** Gives the member the seat, unless it is theirs already: one who comes at the same moment waits, and finds it taken. */
    void take(UUID sample, Actor.Member member, int seat) {
        together.all(() -> {
            samples.lock(sample);
            int open = open(sample, member, String.valueOf(seat));
            if (samples.seats(List.of(sample)).stream().noneMatch(own -> own.seat() == open)) {
                samples.seat(sample, open, member.person());
            }
            return open;
        });
    }

    private static ProblemException taken() {
        return new ProblemException(
                ProblemKind.CONFLICT,
                "Expected a seat that is free or yours; somebody else has this one, or you judge from the other. Two"
                        + " people judge a sample, each from a seat of their own.");
    }

    private static int number(String text) {
        for (int seat = 1; seat <= COUNT; seat++) {
            if (text.equals(String.valueOf(seat))) {
                return seat;
            }
        }
        throw new ProblemException(ProblemKind.NOT_FOUND, "Expected seat 1 or 2; found another.");
    }
}
