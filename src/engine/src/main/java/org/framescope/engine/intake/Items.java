package org.framescope.engine.intake;

import java.io.IOException;
import java.util.Optional;

/** The articles of a collection, one after the other. */
@FunctionalInterface
public interface Items {

    /** The next article; empty at the end. Throws where the collection cannot be read on. */
    Optional<Item> next() throws IOException;
}
