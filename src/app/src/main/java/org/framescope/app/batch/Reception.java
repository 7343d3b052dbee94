package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.BatchStore;
import org.framescope.app.store.NewBatch;
import org.framescope.app.store.NewItem;
import org.framescope.app.store.SentBatch;
import org.framescope.engine.batch.BatchItem;
import org.framescope.engine.batch.BatchItems;
import org.framescope.engine.extract.OutletRules;
import org.framescope.engine.io.InvalidInputException;

/** Takes batches in: article by article into the store, so that no upload is ever held in memory. */
@Singleton
class Reception {

    /** Articles are handed to the store when there are so many of them, or so many characters. */
    private static final int MOST_ITEMS = 200;

    private static final int MOST_CHARACTERS = 4 << 20;

    private final BatchStore store;
    private final WorkerIdentity self;
    private final OutletRules rules;

    @Inject
    Reception(BatchStore store, WorkerIdentity self, OutletRules rules) {
        this.store = store;
        this.rules = rules;
        this.self = self;
    }

    /** The batch that was made, or the one that was made when the same was sent before. */
    UUID receive(Upload upload) throws InvalidInputException {
        MessageDigest digest = sha256();
        digest.update(upload.settings().getBytes(StandardCharsets.UTF_8));
        InputStream body = new DigestInputStream(new BufferedInputStream(upload.body()), digest);
        Optional<SentBatch> before = upload.ownKey().flatMap(store::sentUnder);
        if (before.isPresent()) {
            drain(body);
            return again(before.get(), HexFormat.of().formatHex(digest.digest()));
        }
        UUID batch = begin(upload);
        boolean done = false;
        try {
            long total = fill(batch, upload, body);
            drain(body);
            done = store.start(batch, total, HexFormat.of().formatHex(digest.digest()));
            if (!done) {
                throw unreadable("the service was out of touch with its database meanwhile");
            }
            return batch;
        } finally {
            if (!done) {
                store.delete(batch);
            }
        }
    }

    private UUID begin(Upload upload) {
        NewBatch batch = new NewBatch(
                upload.desk(), upload.name(), upload.form(), upload.only(), upload.ownKey(), upload.webhook());
        try {
            return store.receive(batch, self.id());
        } catch (RuntimeException failed) {
            // Two requests with one key at the same moment: the database lets one through.
            if (upload.ownKey().flatMap(store::sentUnder).isPresent()) {
                throw inUse();
            }
            throw failed;
        }
    }

    private static UUID again(SentBatch before, String fingerprint) {
        String theirs = before.fingerprint().orElseThrow(Reception::inUse);
        if (!theirs.equals(fingerprint)) {
            throw new ProblemException(
                    ProblemKind.KEY_REUSED,
                    "Expected the same articles and settings that were sent under this Idempotency-Key; found others."
                            + " Send them under a key of their own.");
        }
        return before.batch();
    }

    private static ProblemException inUse() {
        return new ProblemException(
                ProblemKind.IN_USE,
                "Expected an Idempotency-Key whose batch has come in; it is still being received. Try again in a"
                        + " moment.");
    }

    private long fill(UUID batch, Upload upload, InputStream body) throws InvalidInputException {
        long stored = 0;
        try {
            BatchItems items = BatchItems.of(upload.fileName(), upload.contentType(), rules, body);
            List<NewItem> portion = new ArrayList<>();
            int characters = 0;
            for (Optional<BatchItem> item = items.next(); item.isPresent(); item = items.next()) {
                portion.add(Items.kept(item.get()));
                characters += item.get().text().length();
                if (portion.size() >= MOST_ITEMS || characters >= MOST_CHARACTERS) {
                    store.add(batch, stored + 1, portion);
                    stored += portion.size();
                    portion.clear();
                    characters = 0;
                }
            }
            store.add(batch, stored + 1, portion);
            stored += portion.size();
        } catch (IOException broken) {
            throw unreadable("the input breaks off or is damaged behind its article " + stored);
        }
        if (stored == 0) {
            throw unreadable("none");
        }
        return stored;
    }

    private static ProblemException unreadable(String found) {
        return new ProblemException(
                ProblemKind.UNREADABLE_INPUT,
                "Expected articles as NDJSON, a table, a feed or a web archive; found " + found
                        + ". Nothing was kept; send it again.");
    }

    /** Reads to the end, so that the fingerprint is that of everything that was sent. */
    private static void drain(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw unreadable("an input that breaks off");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
