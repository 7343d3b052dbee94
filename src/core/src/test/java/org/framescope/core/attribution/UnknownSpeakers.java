package org.framescope.core.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Interval;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;

/** Prints over a folder of plain texts how many attributions with a source lead to nobody by name, by type of source. */
final class UnknownSpeakers {

    private UnknownSpeakers() {}

    public static void main(String[] folder) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            for (Path file : files.sorted().toList()) {
                Analysis analysis = Cited.analyze(Reading.of(Article.ofBody(Files.readString(file))));
                analysis.sections().stream()
                        .filter(Attributions.class::isInstance)
                        .flatMap(s -> ((Attributions) s).all().stream())
                        .forEach(a -> a.source().ifPresent(sources::add));
            }
        }
        print("all", sources);
        for (SourceType type : SourceType.values()) {
            print(
                    type.toString(),
                    sources.stream().filter(s -> s.type() == type).toList());
        }
    }

    private static void print(String name, List<Source> sources) {
        int unknown = (int) sources.stream().filter(s -> s.name().isEmpty()).count();
        if (!sources.isEmpty()) {
            Interval interval = Interval.ofShare(unknown, sources.size());
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %5d of %5d  %.3f  (%.3f-%.3f)%n",
                    name,
                    unknown,
                    sources.size(),
                    (double) unknown / sources.size(),
                    interval.low(),
                    interval.high());
        }
    }
}
