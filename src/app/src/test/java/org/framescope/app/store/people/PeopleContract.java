package org.framescope.app.store.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.Together;
import org.junit.jupiter.api.Test;

/** What is promised about people, whichever database they lie in. */
abstract class PeopleContract {

    private static final int PATIENCE_SECONDS = 60;

    @Inject
    ActiveDatabase database;

    @Inject
    DeskStore desks;

    @Inject
    PeopleStore people;

    @Inject
    Together together;

    /** Two ask it for the time behind the look whether a name is free, and both go on once both have looked. */
    private static final class MeetingClock extends Clock {

        private final CyclicBarrier both = new CyclicBarrier(2);

        @Override
        public Instant instant() {
            meet(both);
            return Instant.parse("2026-11-26T09:00:00Z");
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("only one came so far", alone);
        }
    }

    @Test
    void ofTwoWhoTakeALoginAtOnceOneIsToldThatItIsTaken() throws Exception {
        String login = "twin." + System.nanoTime();
        assertEquals(List.of("done", "taken"), both(named(login, ""), named(login, "")));
        assertEquals(
                login, people.credentials(login).orElseThrow().person().login().orElseThrow());
        NewPerson late = named(login, "");
        assertThrows(StaleException.class, () -> people.add(late));
    }

    @Test
    void ofTwoWhoAreInvitedToAnAddressAtOnceOneIs() throws Exception {
        String address = System.nanoTime() + "@example.org";
        assertEquals(List.of("done", "taken"), both(named("first." + address, address), named(address, address)));
        NewPerson late = named("late." + address, address);
        assertThrows(StaleException.class, () -> people.add(late));
    }

    @Test
    void ofTwoIdentitiesThatTakeUpAnInvitationAtOnceOneHasIt() throws Exception {
        String address = System.nanoTime() + "@example.org";
        Person invited = people.add(named("invited." + address, address));
        CyclicBarrier read = new CyclicBarrier(2);
        assertEquals(List.of("done", "taken"), both(linking(invited, "one", read), linking(invited, "other", read)));
        Person linked = people.invited(address).orElseThrow();
        assertTrue(linked.linked());
        assertEquals(invited.id(), linked.id());
    }

    private Callable<String> linking(Person person, String subject, CyclicBarrier read) {
        return ending(() -> {
            people.find(person.desk(), person.id());
            meet(read);
            return people.link(person.id(), new Identity("https://issuer.example", subject + person.id()), false);
        });
    }

    private NewPerson named(String login, String address) {
        Optional<String> email = Optional.of(address).filter(given -> !given.isEmpty());
        return new NewPerson(desks.add("A desk of its own").id(), login, "A twin", "EDITOR", Optional.empty(), email);
    }

    private List<String> both(NewPerson one, NewPerson other) throws Exception {
        PeopleStore meeting = new PeopleStore(database, new MeetingClock());
        return both(ending(() -> meeting.add(one)), ending(() -> meeting.add(other)));
    }

    private static List<String> both(Callable<String> one, Callable<String> other) throws Exception {
        ExecutorService administrators = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> ends = administrators.invokeAll(List.of(one, other));
            return List.of(ends.get(0).get(), ends.get(1).get()).stream()
                    .sorted()
                    .toList();
        } finally {
            administrators.shutdown();
        }
    }

    private Callable<String> ending(Supplier<Person> change) {
        return () -> {
            try {
                together.all(change);
                return "done";
            } catch (StaleException taken) {
                return "taken";
            }
        };
    }
}
