package org.framescope.app.extract;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.framescope.app.problem.BodySize;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Input;
import org.framescope.engine.extract.UnreadableInputException;

/** Finds the article in what a request brings. */
@Singleton
public class Extractions {

    /** Extracts from a page or a loose text; what is neither is a problem. */
    public Extraction extract(MediaType type, byte[] body) {
        BodySize.check(body);
        try {
            return Extractor.extract(Input.of("", Optional.of(type.toString()), body));
        } catch (UnreadableInputException unreadable) {
            throw new ProblemException(kind(unreadable), unreadable.getMessage());
        }
    }

    private static ProblemKind kind(UnreadableInputException unreadable) {
        return switch (unreadable.matter()) {
            case TOO_LARGE -> ProblemKind.TOO_LARGE;
            case TOO_COMPLEX -> ProblemKind.TOO_COMPLEX;
            case BINARY -> ProblemKind.UNREADABLE_INPUT;
        };
    }
}
