package org.framescope.app.store;

import java.util.Optional;
import java.util.UUID;

/**
 * A batch that was sent under an idempotency key.
 *
 * @param fingerprint of what was sent; empty while it still comes in
 */
public record SentBatch(UUID batch, Optional<String> fingerprint) {}
