package org.framescope.app.extract;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.framescope.app.problem.BodySize;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.engine.Framescope;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.UnreadableInputException;
import org.framescope.engine.fetch.FetchException;
import org.framescope.engine.fetch.FetchedPage;
import org.framescope.engine.fetch.Fetcher;
import org.framescope.engine.fetch.NameService;
import org.framescope.engine.intake.Format;
import org.framescope.engine.intake.Intake;
import org.framescope.engine.intake.Item;
import org.framescope.engine.intake.Items;

/** Finds the article in what a request brings, or in the page that it names. */
@Singleton
public class Extractions {

    private static final int MOST_ITEMS = 200;

    private final Intake intake;
    private final Optional<Fetcher> fetcher;

    @Inject
    Extractions(OutletRuleFiles rules, Framescope framescope, FramescopeConfig config) {
        this.intake = Intake.teachable(rules);
        this.fetcher = config.fetch().enabled()
                ? Optional.of(Fetcher.of(NameService.system(), framescope.version()))
                : Optional.empty();
    }

    /** Whether pages may be named by their address. */
    boolean fetches() {
        return fetcher.isPresent();
    }

    /** Extracts from a document of one article; what is none is a problem. */
    public Extraction extract(MediaType type, byte[] body) {
        return extract(type, body, Optional.empty());
    }

    /**
     * Extracts from a document of one article.
     *
     * @param url where the sender found it
     */
    Extraction extract(MediaType type, byte[] body, Optional<String> url) {
        BodySize.check(body);
        return told(() -> intake.document("", Optional.of(type.toString()), body, url));
    }

    /** The articles of a feed. */
    List<Extraction> feed(byte[] body) {
        BodySize.check(body);
        return told(() -> {
            List<Extraction> extractions = new ArrayList<>();
            try {
                Items items = intake.collection(Format.FEED, "", new ByteArrayInputStream(body));
                for (Optional<Item> item = items.next();
                        item.isPresent() && extractions.size() < MOST_ITEMS;
                        item = items.next()) {
                    extractions.add(item.get().extraction().get());
                }
            } catch (IOException unreadable) {
                throw new IllegalStateException("a feed in memory cannot fail to be read", unreadable);
            }
            return extractions;
        });
    }

    /** The article at an address of the web. */
    Extraction fetch(String url) {
        Fetcher open = fetcher.orElseThrow(() -> new ProblemException(
                ProblemKind.FETCHING_OFF,
                "Expected a page or text; found an address, and this service fetches nothing. Paste the article, or"
                        + " start the service with framescope.fetch.enabled=true."));
        try {
            FetchedPage page = open.fetch(url);
            return told(() -> intake.document("", page.contentType(), page.bytes(), Optional.of(page.url())));
        } catch (FetchException refused) {
            throw new ProblemException(kind(refused), refused.getMessage());
        }
    }

    private static <T> T told(Supplier<T> extraction) {
        try {
            return extraction.get();
        } catch (UnreadableInputException unreadable) {
            throw new ProblemException(kind(unreadable), unreadable.getMessage());
        }
    }

    private static ProblemKind kind(FetchException refused) {
        return switch (refused.matter()) {
            case ADDRESS, ROBOTS -> ProblemKind.NOT_FETCHED;
            case TOO_LARGE -> ProblemKind.TOO_LARGE;
            case UNREACHABLE, ANSWER -> ProblemKind.FETCH_FAILED;
        };
    }

    private static ProblemKind kind(UnreadableInputException unreadable) {
        return switch (unreadable.matter()) {
            case TOO_LARGE -> ProblemKind.TOO_LARGE;
            case TOO_COMPLEX -> ProblemKind.TOO_COMPLEX;
            case BINARY -> ProblemKind.UNREADABLE_INPUT;
        };
    }
}
