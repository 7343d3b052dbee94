package org.framescope.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.framescope.app.store.outlet.Correction;
import org.framescope.app.store.outlet.CorrectionStore;
import org.framescope.app.store.outlet.OutletNote;
import org.framescope.app.store.outlet.OutletNoteStore;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;
import org.framescope.app.store.sample.KeptSample;
import org.framescope.app.store.sample.SampleAnswer;
import org.framescope.app.store.sample.SampleSeat;
import org.framescope.app.store.sample.SampleStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue of articles promises, whichever database it stands on. */
abstract class BatchStoreContract {

    private static final UUID RECEIVER = UUID.randomUUID();

    /** The person at this machine, whom the migrations make. */
    private static final UUID OWNER = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final UUID worker = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    BatchStore batches;

    @Inject
    BatchQueue queue;

    @Inject
    BatchErasure erasure;

    @Inject
    ProfileStore profiles;

    @Inject
    BatchResults results;

    @Inject
    BatchMessages messages;

    @Inject
    SampleStore samples;

    @Inject
    OutletNoteStore notes;

    @Inject
    CorrectionStore corrections;

    @Inject
    DeskStore desks;

    @Inject
    ActiveDatabase database;

    @BeforeEach
    void emptyTheStore() {
        batches.list(Desk.FIRST, 200, Optional.empty()).items().forEach(b -> batches.delete(b.id()));
        // Those of the tests before may count as dead by now.
        QuarkusTransaction.requiringNew()
                .run(() -> database.session()
                        .createNativeMutationQuery("delete from batch_worker")
                        .executeUpdate());
        queue.seen(RECEIVER);
        queue.seen(worker);
        queue.seen(other);
    }

    @Test
    void handsEveryArticleToOneWorkerOnly() throws Exception {
        UUID batch = running(200);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<List<TakenItem>>> hands = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            hands.add(threads.submit(() -> takeAll(batch)));
        }
        Set<Long> positions = new HashSet<>();
        int taken = 0;
        for (Future<List<TakenItem>> hand : hands) {
            hand.get().forEach(item -> positions.add(item.position()));
            taken += hand.get().size();
        }
        threads.shutdown();
        assertEquals(200, taken);
        assertEquals(200, positions.size());
    }

    private List<TakenItem> takeAll(UUID batch) {
        List<TakenItem> all = new ArrayList<>();
        for (List<TakenItem> some = queue.take(batch, worker, 7);
                !some.isEmpty();
                some = queue.take(batch, worker, 7)) {
            all.addAll(some);
        }
        return all;
    }

    @Test
    void writesReportStateAndCountTogether() {
        UUID batch = running(3);
        List<TakenItem> taken = queue.take(batch, worker, 3);
        assertTrue(queue.answer(taken.get(0), "\"a\"", scored()));
        assertTrue(queue.answer(taken.get(1), "2", refused(ItemState.SKIPPED)));
        assertEquals(new ItemCounts(3, 1, 1, 0), find(batch).counts());
        assertEquals(BatchState.RUNNING, find(batch).state());
        assertTrue(queue.answer(taken.get(2), "3", refused(ItemState.FAILED)));
        assertEquals(new ItemCounts(3, 1, 1, 1), find(batch).counts());
        assertEquals(BatchState.FINISHED, find(batch).state());
        assertEquals(
                List.of("{\"report\":1}", "{\"error\":1}", "{\"error\":1}"),
                results.results(batch, 0, 10).stream()
                        .map(r -> r.line().orElseThrow())
                        .toList());
    }

    @Test
    void refusesAnAnswerTwice() {
        UUID batch = running(2);
        TakenItem taken = queue.take(batch, worker, 1).get(0);
        assertTrue(queue.answer(taken, "1", scored()));
        assertFalse(queue.answer(taken, "1", scored()));
        assertEquals(1, find(batch).counts().scored());
        assertEquals(1, results.results(batch, 0, 10).size());
    }

    @Test
    void writesNothingOfAnAnswerThatTheDatabaseRefuses() {
        UUID batch = running(1);
        TakenItem taken = queue.take(batch, worker, 1).get(0);
        FindingEntry impossible = new FindingEntry("x".repeat(100), "R", "note", "body", 0, 1, "t", "r");
        NewAnalysis analysis = new NewAnalysis(
                new About(Optional.empty(), Optional.empty(), Optional.empty()),
                new SeverityCounts(0, 0, 1),
                "{}",
                "{}",
                List.of(impossible));
        ItemAnswer answer = new ItemAnswer(
                ItemState.SCORED, Optional.empty(), Optional.of(analysis), Optional.of("{}"), Optional.empty());
        assertThrows(RuntimeException.class, () -> queue.answer(taken, "1", answer));
        assertEquals(0, find(batch).counts().done());
        assertTrue(results.results(batch, 0, 10).isEmpty());
        assertTrue(queue.answer(taken, "1", refused(ItemState.FAILED)), "it is still the worker's");
    }

    @Test
    void givesWhatADeadWorkerHadToAnotherAndDropsItsLateAnswer() {
        UUID batch = running(1);
        TakenItem first = queue.take(batch, worker, 1).get(0);
        assertTrue(queue.take(batch, other, 1).isEmpty());
        lastSeenLongAgo(worker);
        assertEquals(1, queue.buryTheDead());
        TakenItem second = queue.take(batch, other, 1).get(0);
        assertEquals(first.token() + 1, second.token());
        assertFalse(queue.answer(first, "1", scored()), "too late");
        assertEquals(0, find(batch).counts().done());
        assertTrue(queue.answer(second, "1", scored()));
        assertEquals(1, find(batch).counts().scored());
    }

    @Test
    void givesNothingToAWorkerThatIsTakenForDead() {
        UUID batch = running(1);
        lastSeenLongAgo(worker);
        queue.buryTheDead();
        assertTrue(queue.take(batch, worker, 1).isEmpty());
        queue.seen(worker);
        assertEquals(1, queue.take(batch, worker, 1).size());
    }

    @Test
    void takesWhatWasNeverTakenFirst() {
        UUID batch = running(3);
        queue.take(batch, worker, 1);
        queue.leave(worker);
        assertEquals(
                List.of(2L, 3L),
                queue.take(batch, other, 2).stream().map(TakenItem::position).toList());
        assertEquals(1, queue.take(batch, other, 2).get(0).position());
    }

    @Test
    void deletesWhatADeadWorkerWasReceiving() {
        UUID dying = UUID.randomUUID();
        queue.seen(dying);
        UUID batch = batches.receive(batch("key-of-the-dying"), dying);
        batches.add(batch, 1, items(5));
        lastSeenLongAgo(dying);
        queue.buryTheDead();
        assertTrue(batches.find(batch).isEmpty());
        assertTrue(batches.sentUnder("key-of-the-dying").isEmpty());
        assertFalse(batches.start(batch, 5, "f"));
    }

    @Test
    void takesNothingOfAPausedBatch() {
        UUID batch = running(1);
        assertTrue(batches.pause(batch));
        assertFalse(batches.pause(batch));
        assertEquals(List.of(), queue.running());
        assertTrue(batches.resume(batch));
        assertEquals(List.of(batch), queue.running());
    }

    @Test
    void finishesAPausedBatchWhoseLastArticleWasUnderWay() {
        UUID batch = running(1);
        TakenItem taken = queue.take(batch, worker, 1).get(0);
        batches.pause(batch);
        assertTrue(queue.answer(taken, "1", scored()));
        assertEquals(BatchState.FINISHED, find(batch).state());
    }

    @Test
    void skipsTheRestOfACanceledBatch() {
        UUID batch = running(5);
        List<TakenItem> taken = queue.take(batch, worker, 2);
        queue.answer(taken.get(0), "1", scored());
        assertTrue(batches.cancel(batch, "canceled"));
        assertFalse(batches.cancel(batch, "canceled"));
        assertFalse(queue.answer(taken.get(1), "2", scored()), "too late");
        assertEquals(new ItemCounts(5, 1, 4, 0), find(batch).counts());
        assertEquals(BatchState.CANCELED, find(batch).state());
        assertEquals(
                4,
                results.items(batch, Optional.of(ItemState.SKIPPED), 10, 0)
                        .items()
                        .size());
        assertEquals(
                Optional.of("canceled"), results.results(batch, 1, 1).get(0).reason());
    }

    @Test
    void forgetsABatchWithItsReports() {
        UUID batch = running(2);
        List<TakenItem> taken = queue.take(batch, worker, 2);
        queue.answer(taken.get(0), "1", scored());
        assertTrue(batches.delete(batch));
        assertFalse(batches.delete(batch));
        assertFalse(queue.answer(taken.get(1), "2", scored()));
        assertTrue(results.results(batch, 0, 10).isEmpty());
    }

    @Test
    void knowsTheBatchThatCameUnderAKey() {
        UUID batch = batches.receive(batch("k-1"), RECEIVER);
        assertEquals(Optional.of(new SentBatch(batch, Optional.empty())), batches.sentUnder("k-1"));
        batches.start(batch, 0, "f-1");
        assertEquals(Optional.of(new SentBatch(batch, Optional.of("f-1"))), batches.sentUnder("k-1"));
        assertThrows(RuntimeException.class, () -> batches.receive(batch("k-1"), RECEIVER));
    }

    @Test
    void tellsOfAnEndOnceUnlessThatFails() {
        UUID batch = running(1);
        queue.answer(queue.take(batch, worker, 1).get(0), "1", scored());
        assertEquals(Optional.of(batch), messages.due().map(KeptBatch::id));
        assertTrue(messages.due().isEmpty(), "not due again at once");
        makeMessagesDue();
        assertEquals(Optional.of(batch), messages.due().map(KeptBatch::id));
        messages.told(batch);
        makeMessagesDue();
        assertTrue(messages.due().isEmpty());
    }

    @Test
    void pagesThroughArticlesWithoutGapOrRepeat() {
        UUID batch = running(25);
        List<Long> listed = new ArrayList<>();
        Optional<Long> behind = Optional.of(0L);
        while (behind.isPresent()) {
            Page<ItemLine, Long> page = results.items(batch, Optional.empty(), 10, behind.get());
            page.items().forEach(item -> listed.add(item.position()));
            behind = page.last();
        }
        assertEquals(LongStream.rangeClosed(1, 25).boxed().toList(), listed);
    }

    private KeptBatch find(UUID batch) {
        return batches.find(batch).orElseThrow();
    }

    @Test
    void showsABatchToItsOwnDeskAlone() {
        UUID batch = running(1);
        UUID foreign = desks.add("Elsewhere").id();
        assertTrue(batches.find(Desk.FIRST, batch).isPresent());
        assertTrue(batches.find(foreign, batch).isEmpty());
        assertEquals(0, batches.list(foreign, 10, Optional.empty()).items().size());
        assertEquals(1, batches.list(Desk.FIRST, 10, Optional.empty()).items().size());
        UUID sample = samples.keep(batch, 4, "{}").id();
        assertTrue(samples.find(Desk.FIRST, sample).isPresent());
        assertTrue(samples.find(foreign, sample).isEmpty());
        assertTrue(samples.of(foreign, batch).isEmpty());
    }

    @Test
    void keepsASampleWithItsSeatsAndAnswersUntilItsBatchGoes() {
        UUID batch = running(2);
        queue.answer(queue.take(batch, worker, 1).get(0), "1", scored());
        KeptSample sample = samples.keep(batch, 4, "{\"design\":1}");
        assertEquals(sample, samples.find(Desk.FIRST, sample.id()).orElseThrow());
        samples.seat(sample.id(), 1, OWNER);
        assertThrows(StaleException.class, () -> samples.seat(sample.id(), 1, OWNER));
        samples.answer(sample.id(), new SampleAnswer(1, 3, "right"));
        samples.answer(sample.id(), new SampleAnswer(1, 3, "wrong"));
        samples.answer(sample.id(), new SampleAnswer(2, 3, "cannot say"));
        assertEquals(
                List.of(new SampleAnswer(1, 3, "wrong"), new SampleAnswer(2, 3, "cannot say")),
                samples.answers(sample.id()));
        assertEquals(List.of(new SampleSeat(sample.id(), 1, Optional.of(OWNER))), samples.seats(List.of(sample.id())));
        assertEquals(2, samples.counts(List.of(sample.id())).size());
        assertEquals(1, samples.findings(batch, 0, 2).size());
        assertEquals(0, samples.findings(batch, 1, 2).size());
        assertEquals(1, samples.words(batch, List.of(1L)).size());
        assertEquals(1, samples.articles(batch, List.of(1L)).size());
        assertTrue(batches.delete(batch));
        assertTrue(samples.find(Desk.FIRST, sample.id()).isEmpty());
        assertEquals(List.of(), samples.answers(sample.id()));
    }

    @Test
    void keepsRepliesAndCorrectionsOfEachDeskApart() {
        UUID foreign = desks.add("Elsewhere").id();
        OutletNote note = notes.add(Desk.FIRST, "a.example", "Jane", "No\0.");
        assertEquals("No\uFFFD.", note.said());
        assertEquals(List.of(note), notes.of(Desk.FIRST, "a.example"));
        assertEquals(List.of(), notes.of(foreign, "a.example"));
        assertFalse(notes.remove(foreign, "a.example", note.id()));
        assertTrue(notes.remove(Desk.FIRST, "a.example", note.id()));
        Correction first = corrections.add(foreign, Optional.empty(), "One", "because");
        Correction second = corrections.add(foreign, Optional.of("a.example"), "Two", "because");
        assertEquals(
                List.of(second), corrections.list(foreign, 1, Optional.empty()).items());
        assertEquals(
                List.of(first),
                corrections.list(foreign, 1, Optional.of(second.id())).items());
    }

    @Test
    void erasesAnArticleWhereverABatchHasIt() {
        UUID batch = running(3);
        List<TakenItem> taken = queue.take(batch, worker, 2);
        queue.answer(taken.get(0), "\"secret\"", scored());
        assertEquals(1, erase("b"), "the one with a report");
        assertEquals(1, erase("2"), "one that a worker has");
        assertFalse(queue.answer(taken.get(1), "2", scored()), "too late");
        assertEquals(new ItemCounts(3, 0, 2, 0), find(batch).counts());
        assertEquals(0, erase(""), "what has nothing to say");
        assertEquals(1, erase("3"), "one that waits");
        assertEquals(new ItemCounts(3, 0, 3, 0), find(batch).counts());
        assertEquals(BatchState.FINISHED, find(batch).state());
        assertEquals(0, erase("b") + erase("2"));
        for (ItemResult result : results.results(batch, 0, 3)) {
            assertEquals(ItemState.SKIPPED, result.state());
            assertEquals(Optional.of(BatchErasure.REASON), result.reason());
            assertEquals(Optional.empty(), result.line());
            assertEquals(new NewItem("LINE", result.position(), "null", ""), result.item());
        }
    }

    @Test
    void erasesNothingOfAnotherDesk() {
        UUID batch = running(1);
        queue.answer(queue.take(batch, worker, 1).get(0), "1", scored());
        assertEquals(0, erasure.erase(UUID.randomUUID(), new WholeBody("b")));
        assertEquals(1, find(batch).counts().scored());
    }

    @Test
    void whatAWorkerTookAndForgotIsGivenBackWhileItLives() {
        UUID batch = running(2);
        List<TakenItem> taken = queue.take(batch, worker, 2);
        assertEquals(Set.of(taken.get(0).taking(), taken.get(1).taking()), queue.takenBy(worker));
        queue.giveBack(other, taken.get(0).taking());
        assertTrue(queue.take(batch, other, 2).isEmpty(), "not another's to give");
        queue.giveBack(worker, taken.get(0).taking());
        TakenItem again = queue.take(batch, other, 2).get(0);
        assertEquals(taken.get(0).position(), again.position());
        assertFalse(queue.answer(taken.get(0), "1", scored()), "too late");
        queue.giveBack(worker, taken.get(0).taking());
        assertTrue(queue.answer(again, "1", scored()), "an old taking gives nothing back");
    }

    @Test
    void whatWasTakenInTheNameOfNobodyIsGivenBack() {
        UUID batch = running(1);
        queue.take(batch, worker, 1);
        QuarkusTransaction.requiringNew()
                .run(() -> database.session()
                        .createNativeMutationQuery("delete from batch_worker where id = :id")
                        .setParameter("id", worker)
                        .executeUpdate());
        queue.buryTheDead();
        assertEquals(1, queue.take(batch, other, 1).size());
    }

    @Test
    void profilesAreMadeAnewWhereAnArticleIsErasedMeanwhile() {
        UUID batch = running(1);
        queue.answer(queue.take(batch, worker, 1).get(0), "1", scored());
        ProfileStore.Lease lease = profiles.due().orElseThrow();
        assertEquals(batch, lease.batch());
        assertEquals(Optional.empty(), profiles.due(), "nobody else's");
        lease = profiles.keep(lease, new KeptProfile("example.org", 1, "{}"));
        assertEquals(1, erase("b"));
        assertEquals(Optional.empty(), profiles.find(batch, "example.org"), "the profile that it had a share in");
        ProfileStore.Lease lapsed = lease;
        assertThrows(
                ProfileStore.LapsedException.class,
                () -> profiles.keep(lapsed, new KeptProfile("example.org", 1, "{}")));
        assertEquals(Optional.empty(), profiles.find(batch, "example.org"));
        assertEquals(Optional.empty(), profiles.renew(lapsed));
        profiles.done(lapsed);
        ProfileStore.Lease anew = profiles.due().orElseThrow();
        profiles.done(anew);
        assertTrue(find(batch).profiled());
        assertEquals(Optional.empty(), profiles.due());
    }

    @Test
    void aFilesNameMayBeLong() {
        String name = "a".repeat(200) + ".ndjson";
        UUID batch = batches.receive(
                new NewBatch(Desk.FIRST, Optional.of(name), name, Set.of(), Optional.empty(), Optional.empty()),
                RECEIVER);
        assertEquals(64, find(batch).form().length());
    }

    private int erase(String body) {
        return erasure.erase(Desk.FIRST, new WholeBody(body));
    }

    private UUID running(int articles) {
        UUID batch = batches.receive(batch(UUID.randomUUID().toString()), RECEIVER);
        batches.add(batch, 1, items(articles));
        assertTrue(batches.start(batch, articles, "f"));
        return batch;
    }

    private static NewBatch batch(String key) {
        return new NewBatch(
                Desk.FIRST,
                Optional.of("a batch"),
                "text/csv",
                Set.of("wording"),
                Optional.of(key),
                Optional.of("https://example.org/told"));
    }

    private static List<NewItem> items(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(i -> new NewItem("LINE", i, "", "{\"body\":\"" + i + "\"}"))
                .toList();
    }

    private static ItemAnswer scored() {
        NewAnalysis analysis = new NewAnalysis(
                new About(Optional.of("a"), Optional.of("example.org"), Optional.empty()),
                new SeverityCounts(0, 1, 0),
                "{\"body\":\"b\"}",
                "{\"report\":1}",
                List.of(new FindingEntry("f-1", "WRD-001", "warning", "body", 0, 1, "b", "Because.")));
        return new ItemAnswer(
                ItemState.SCORED, Optional.empty(), Optional.of(analysis), Optional.of("{}"), Optional.empty());
    }

    private static ItemAnswer refused(ItemState fate) {
        return new ItemAnswer(
                fate, Optional.of("why"), Optional.empty(), Optional.empty(), Optional.of("{\"error\":1}"));
    }

    void lastSeenLongAgo(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.session()
                        .createNativeMutationQuery(
                                "update batch_worker set seen = current_timestamp - interval '1' hour where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    void makeMessagesDue() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.session()
                        .createNativeMutationQuery(
                                "update batch set webhook_due = created where webhook_due is not null")
                        .executeUpdate());
    }
}
