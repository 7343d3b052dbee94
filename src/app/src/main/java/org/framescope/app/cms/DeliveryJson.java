package org.framescope.app.cms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.cms.Delivery;

/**
 * A message that is to go out, or went.
 *
 * @param review what it tells of; absent for a test
 * @param state waiting, delivered, given-up
 * @param due when it is tried next, ISO 8601
 * @param failure why the last try failed: address, unreachable, answer, …
 */
@Schema(name = "CmsDelivery")
public record DeliveryJson(
        UUID id,
        String event,
        @Schema(implementation = UUID.class) Optional<UUID> review,
        String created,
        String state,
        int tries,
        @Schema(implementation = String.class) Optional<String> due,
        @Schema(implementation = String.class) Optional<String> delivered,
        @Schema(implementation = String.class) Optional<String> failure) {

    static DeliveryJson of(Delivery delivery) {
        return new DeliveryJson(
                delivery.id(),
                delivery.event(),
                delivery.review(),
                delivery.created().toString(),
                state(delivery),
                delivery.tries(),
                delivery.due().map(Instant::toString),
                delivery.delivered().map(Instant::toString),
                delivery.failure());
    }

    private static String state(Delivery delivery) {
        if (delivery.delivered().isPresent()) {
            return "delivered";
        }
        return delivery.due().isPresent() ? "waiting" : "given-up";
    }
}
