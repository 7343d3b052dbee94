package org.framescope.engine.batch;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.engine.io.Json;

/** The stories that several outlets of a batch have nearly alike, one a line. */
final class Stories {

    /** Articles that are held in memory at once, or those of one story where it has more. */
    private static final int MOST = 50_000;

    /** An article that several outlets have nearly alike. */
    private record Telling(long item, String outlet, String headline, String published) {}

    /** A story by the place of its first article, with everyone's article. */
    private record Story(long story, List<Telling> articles) {}

    private Stories() {}

    /** Writes them by their first articles, reading the figures once for each portion of stories. */
    static void write(FiguresSource source, Standings standings, Writer out) throws IOException {
        int[] tellings = standings.tellings();
        int from = 0;
        while (from < tellings.length) {
            int articles = tellings[from];
            int to = from + 1;
            while (to < tellings.length && articles + tellings[to] <= MOST) {
                articles += tellings[to++];
            }
            if (articles > 0) {
                write(source, standings, standings.item(from), standings.item(to - 1), out);
            }
            from = to;
        }
    }

    private static void write(FiguresSource source, Standings standings, long from, long to, Writer out)
            throws IOException {
        Map<Long, List<Telling>> stories = new TreeMap<>();
        source.each((item, figures) -> {
            long story = standings.story(item);
            if (story >= from && story <= to) {
                stories.computeIfAbsent(story, key -> new ArrayList<>())
                        .add(new Telling(
                                item,
                                figures.outlet().orElse(""),
                                figures.headline().orElse(""),
                                figures.published().orElse("")));
            }
        });
        for (Map.Entry<Long, List<Telling>> own : stories.entrySet()) {
            out.write(Json.write(new Story(own.getKey(), own.getValue())) + "\n");
        }
    }
}
