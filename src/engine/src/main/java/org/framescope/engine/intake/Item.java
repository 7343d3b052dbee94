package org.framescope.engine.intake;

import java.util.function.Supplier;
import org.framescope.engine.extract.Extraction;

/**
 * One article of a collection, not yet read.
 *
 * @param id the collection's own name for it; empty where it has none
 * @param weight about how many characters it holds in memory
 * @param extraction reads it; throws {@link org.framescope.engine.extract.UnreadableInputException}
 */
public record Item(String id, int weight, Supplier<Extraction> extraction) {}
