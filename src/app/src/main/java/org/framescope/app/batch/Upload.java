package org.framescope.app.batch;

import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.framescope.engine.model.Sha256;

/**
 * A batch on its way in.
 *
 * @param desk that it will belong to
 * @param fileName for its ending; may be empty
 * @param contentType as its sender stated it; may be empty
 * @param name what its sender calls it
 * @param only analyzers asked for; empty for all
 * @param key under which the sender may send it again
 * @param webhook who is to be told of its end
 */
record Upload(
        UUID desk,
        String fileName,
        String contentType,
        Optional<String> name,
        Set<String> only,
        Optional<String> key,
        Optional<String> webhook,
        InputStream body) {

    Upload {
        only = new TreeSet<>(only);
    }

    /** The key as the store knows it: no desk meets another's. */
    Optional<String> ownKey() {
        return key.map(own -> Sha256.of(desk + "\n" + own));
    }

    /** By what its articles are read. */
    String form() {
        return fileName.isEmpty() ? contentType : fileName;
    }

    /** All but the body that makes it what it is. */
    String settings() {
        return String.join("\n", form(), String.valueOf(name), String.join(",", only), String.valueOf(webhook));
    }
}
