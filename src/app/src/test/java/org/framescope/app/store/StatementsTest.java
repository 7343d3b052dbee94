package org.framescope.app.store;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.framescope.app.store.people.Desk;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a page asks the database does not depend on how much there is. */
@QuarkusTest
@TestProfile(WithoutWorkers.class)
class StatementsTest {

    /** One to see that the batch is there, its rate, what is asked for, and headlines of stories. */
    private static final long MOST = 5;

    private static final int TRIES = 5;

    private final UUID worker = UUID.randomUUID();

    @Inject
    BatchStore batches;

    @Inject
    BatchQueue queue;

    @Inject
    ProfileStore profiles;

    @Inject
    ActiveDatabase database;

    private UUID batch;

    @BeforeEach
    void emptyTheStore() {
        batches.list(Desk.FIRST, 200, Optional.empty()).items().forEach(b -> batches.delete(b.id()));
        queue.seen(worker);
    }

    @Test
    void everyListAsksAFewTimesHoweverLongItIs() {
        fill(3);
        // The first request of all also asks who signs in here.
        statements();
        Map<String, Long> few = statements();
        emptyTheStore();
        fill(60);
        Map<String, Long> many = statements();
        assertEquals(few, many);
        many.forEach((path, count) -> assertTrue(count <= MOST, path + ": " + count));
    }

    private Map<String, Long> statements() {
        Map<String, Long> counts = new TreeMap<>();
        for (String path : List.of(
                "analyses",
                "findings",
                "batches",
                "batches/ID",
                "batches/ID/items",
                "batches/ID/outlets",
                "batches/ID/outlets/outlet-1",
                "batches/ID/outlets/outlet-1/articles?measure=m",
                "batches/ID/outlets/outlet-1/notes",
                "batches/ID/samples",
                "corrections",
                "batches/ID/stories",
                "batches/ID/stories/1")) {
            // What works in the background asks, too, now and then: the least of several answers is the list's own.
            counts.put(
                    path,
                    LongStream.generate(() -> asked(path)).limit(TRIES).min().orElseThrow());
        }
        return counts;
    }

    private long asked(String path) {
        Statistics statistics = statistics();
        long before = statistics.getPrepareStatementCount();
        given().get("/api/v1/" + path.replace("ID", batch.toString())).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private Statistics statistics() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Statistics statistics = database.session().getSessionFactory().getStatistics();
            statistics.setStatisticsEnabled(true);
            return statistics;
        });
    }

    private void fill(int articles) {
        batch = batches.receive(
                new NewBatch(Desk.FIRST, Optional.empty(), "x", Set.of(), Optional.empty(), Optional.empty()), worker);
        batches.add(
                batch,
                1,
                IntStream.rangeClosed(1, articles)
                        .mapToObj(i -> new NewItem("LINE", i, "", "{}"))
                        .toList());
        batches.start(batch, articles, "f");
        for (List<TakenItem> some = queue.take(batch, worker, 10);
                !some.isEmpty();
                some = queue.take(batch, worker, 10)) {
            some.forEach(item -> assertTrue(queue.answer(item, "1", answer(item.position()))));
        }
        Map<Long, Long> stories = new TreeMap<>();
        ProfileStore.Lease lease = profiles.due().orElseThrow();
        for (long i = 1; i <= articles; i++) {
            stories.put(i, 1 + (i - 1) / 2 * 2);
            lease = profiles.keep(lease, new KeptProfile("outlet-" + i, 1, "{}"));
        }
        profiles.tell(batch, stories);
    }

    private static ItemAnswer answer(long position) {
        NewAnalysis analysis = new NewAnalysis(
                new About(Optional.of("a"), Optional.of("outlet-" + position), Optional.of("h")),
                new SeverityCounts(0, 1, 0),
                "{\"body\":\"b\"}",
                "{}",
                List.of(new FindingEntry("f-1", "WRD-001", "warning", "body", 0, 1, "b", "Because.")));
        String figures = "{\"outlet\":\"outlet-" + position
                + "\",\"measures\":{\"m\":1},\"frames\":{},\"captions\":{\"judged\":0,\"mismatched\":0}}";
        return new ItemAnswer(
                ItemState.SCORED, Optional.empty(), Optional.of(analysis), Optional.of(figures), Optional.empty());
    }
}
