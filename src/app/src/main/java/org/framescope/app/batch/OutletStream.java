package org.framescope.app.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.framescope.app.store.KeptProfile;
import org.framescope.app.store.ProfileStore;
import org.framescope.engine.batch.OutletTable;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.OutletJson;

/** The outlets of a batch as a table, some profiles at a time. */
record OutletStream(ProfileStore profiles, UUID batch) implements TableStream {

    /** Profiles that are held in memory at once. */
    private static final int PORTION = 50;

    private static final int BUFFER = 1 << 16;

    @FunctionalInterface
    private interface Taker {
        void take(OutletJson profile) throws IOException;
    }

    @Override
    public void csv(OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to, BUFFER);
        out.write(OutletTable.head().getBytes(StandardCharsets.UTF_8));
        each(profile -> out.write(OutletTable.lines(profile).getBytes(StandardCharsets.UTF_8)));
        out.flush();
    }

    @Override
    public void parquet(OutputStream to) throws IOException {
        try (OutletTable.Parquet parquet = OutletTable.parquet(new BufferedOutputStream(to, BUFFER))) {
            each(parquet::add);
        }
    }

    private void each(Taker taker) throws IOException {
        List<KeptProfile> portion = profiles.profiles(batch, PORTION, "");
        while (!portion.isEmpty()) {
            for (KeptProfile own : portion) {
                taker.take(read(own.json()));
            }
            portion = profiles.profiles(
                    batch, PORTION, portion.get(portion.size() - 1).outlet());
        }
    }

    private static OutletJson read(String json) {
        try {
            return Json.MAPPER.readValue(json, OutletJson.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept profile cannot be read", impossible);
        }
    }
}
