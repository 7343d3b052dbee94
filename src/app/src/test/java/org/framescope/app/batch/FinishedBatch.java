package org.framescope.app.batch;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Batches that tests send and wait for. */
public final class FinishedBatch {

    private static final int TRIES = 600;
    private static final int MILLIS_BETWEEN = 50;

    private FinishedBatch() {}

    /**
     * Sends articles and waits until all are answered.
     *
     * @param asks a new request of whoever sends
     * @param query behind the address, with its question mark; empty for none
     * @return where the batch is
     */
    public static String of(Supplier<RequestSpecification> asks, String query, String ndjson) {
        String batch = asks.get()
                .contentType("application/x-ndjson")
                .body(ndjson.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/batches" + query)
                .getHeader("Location");
        await(asks, batch);
        return batch;
    }

    /** Waits until a batch has finished; fails where it has not within half a minute. */
    public static void await(Supplier<RequestSpecification> asks, String batch) {
        for (int i = 0; i < TRIES && !"finished".equals(asks.get().get(batch).path("state")); i++) {
            pause();
        }
        asks.get().get(batch).then().body("state", equalTo("finished"));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a batch was waited for", stopping);
        }
    }
}
