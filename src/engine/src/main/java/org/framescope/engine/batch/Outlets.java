package org.framescope.engine.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.Json;

/** Outlets' profiles and the stories that several outlets have, made of a folder's figures. */
final class Outlets {

    private static final String PROFILES = "outlets.ndjson";
    private static final String STORIES = "stories.ndjson";

    /** An article that several outlets have nearly alike. */
    private record Telling(long item, String outlet, String headline, String published) {}

    /** A story by the place of its first article, with everyone's article. */
    private record Story(long story, List<Telling> articles) {}

    private Outlets() {}

    /** Writes one line an outlet, by name, and one a story, and says which files those are. */
    static List<String> write(BatchFolder folder, Framescope framescope) throws IOException {
        FiguresSource source = new FinishedBatch(folder.file(""))::figures;
        Standings standings = Standings.of(source);
        StringBuilder lines = new StringBuilder();
        Profiles.make(
                source,
                standings,
                framescope,
                profile -> lines.append(Json.write(profile)).append('\n'));
        folder.replace(PROFILES, lines.toString());
        folder.replace(STORIES, stories(source, standings));
        return List.of(PROFILES, STORIES);
    }

    private static String stories(FiguresSource source, Standings standings) throws IOException {
        Map<Long, List<Telling>> stories = new TreeMap<>();
        source.each((item, figures) -> {
            long story = standings.story(item);
            if (story > 0) {
                stories.computeIfAbsent(story, key -> new ArrayList<>())
                        .add(new Telling(
                                item,
                                figures.outlet().orElse(""),
                                figures.headline().orElse(""),
                                figures.published().orElse("")));
            }
        });
        StringBuilder lines = new StringBuilder();
        stories.forEach((story, articles) ->
                lines.append(Json.write(new Story(story, articles))).append('\n'));
        return lines.toString();
    }
}
