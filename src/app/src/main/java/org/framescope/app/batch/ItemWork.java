package org.framescope.app.batch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.app.analyze.Keeping;
import org.framescope.app.store.ItemAnswer;
import org.framescope.app.store.ItemState;
import org.framescope.app.store.TakenItem;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.ArticleFigures;
import org.framescope.engine.batch.BatchItem;
import org.framescope.engine.batch.Entry;
import org.framescope.engine.batch.ItemAnalyzer;
import org.framescope.engine.batch.RenderedEntry;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.Problem;

/** What a worker does with one item: nothing here knows a database. */
final class ItemWork {

    /** How often an item is taken before it is held to be what ends the processes that take it. */
    private static final int MOST_TAKEN = 20;

    private final ItemAnalyzer analyzer;

    ItemWork(Framescope framescope, Set<String> only) {
        this.analyzer = new ItemAnalyzer(framescope, only);
    }

    /** The answer with the article's id as JSON. */
    record Done(String id, ItemAnswer answer) {

        static Done of(RenderedEntry rendered) {
            Entry entry = rendered.entry();
            ItemState fate = ItemState.valueOf(entry.fate().name());
            ItemAnswer answer = entry.report().isPresent()
                    ? new ItemAnswer(
                            fate,
                            entry.reason(),
                            Optional.of(Keeping.of(
                                    entry.article().orElseThrow(),
                                    entry.report().get(),
                                    rendered.line())),
                            rendered.figures().map(ArticleFigures::line),
                            Optional.empty())
                    : new ItemAnswer(
                            fate, entry.reason(), Optional.empty(), Optional.empty(), Optional.of(rendered.line()));
            return new Done(Json.write(entry.id()), answer);
        }
    }

    Done analyze(TakenItem taken) {
        BatchItem item = Items.read(taken.item());
        if (taken.token() > MOST_TAKEN) {
            return refuse(
                    taken,
                    "the service ended " + (taken.token() - 1) + " times while it had the article, so it is let be");
        }
        try {
            return Done.of(analyzer.analyze(item));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            return refuse(taken, "its analysis broke off (" + bug.getClass().getSimpleName() + ")");
        }
    }

    /** The error that stands in an item's place where its report cannot be had. */
    Done refuse(TakenItem taken, String why) {
        String detail = why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1)
                + "; please report this with the article.";
        return Done.of(analyzer.refuse(Items.read(taken.item()), Problem.of("internal", "Internal error", detail)));
    }
}
