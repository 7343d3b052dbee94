package org.framescope.spark;

import java.util.Arrays;
import java.util.Locale;

/** In which form a part is written. */
enum PartForm {
    NDJSON,
    PARQUET;

    /**
     * The form of this name.
     *
     * @throws UnusablePathException where there is none
     */
    static PartForm named(String name) throws UnusablePathException {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusablePathException("expected the form ndjson or parquet; found " + name));
    }

    /** Its name, and the end of its files' names. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
