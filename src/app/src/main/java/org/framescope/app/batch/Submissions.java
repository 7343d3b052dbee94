package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.framescope.app.analyze.Parameters;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.people.DeskStore;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.InvalidInputException;

/** Looks at a batch's settings before its articles are let in, and answers once they are. */
@Singleton
class Submissions {

    private static final int LONGEST_KEY = 255;

    private final Framescope framescope;
    private final Reception reception;
    private final Webhooks webhooks;
    private final BatchService service;
    private final DeskStore desks;

    @Inject
    Submissions(Framescope framescope, Reception reception, Webhooks webhooks, BatchService service, DeskStore desks) {
        this.desks = desks;
        this.framescope = framescope;
        this.reception = reception;
        this.webhooks = webhooks;
        this.service = service;
    }

    Response accept(Upload upload) throws InvalidInputException {
        Parameters.requireKnown(upload.only(), framescope.register());
        if (!desks.get(upload.desk()).keeps()) {
            throw new ProblemException(
                    ProblemKind.NOTHING_KEPT,
                    "Expected a desk that keeps articles and reports for some days at least; yours keeps nothing, so it"
                            + " has no batches. Send the articles to POST /api/v1/analyses?store=false, or have the"
                            + " desk's settings changed.");
        }
        upload.webhook().ifPresent(webhooks::check);
        if (upload.key()
                .filter(key -> key.isBlank() || key.length() > LONGEST_KEY)
                .isPresent()) {
            throw Parameters.invalid("Idempotency-Key", "a text of up to " + LONGEST_KEY + " characters");
        }
        UUID batch = reception.receive(upload);
        return Response.accepted(service.status(batch).orElseThrow(BatchService::notFound))
                .location(URI.create("/api/v1/batches/" + batch))
                .build();
    }
}
