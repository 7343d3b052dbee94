package org.framescope.core.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.analysis.Section;
import org.framescope.core.article.Article;
import org.framescope.core.article.Passage;
import org.framescope.core.language.Reading;

/** Attributions as tests read them: {@code source | cue | content / content}, then {@code < hop}. */
final class Cited {

    private Cited() {}

    static List<String> in(String body) {
        return attributions(body).stream().map(Cited::line).toList();
    }

    static List<Attribution> attributions(String body) {
        return section(body, Attributions.class).all();
    }

    static <T extends Section> T section(String body, Class<T> type) {
        return section(new AttributionAnalyzer(), Reading.of(Article.ofBody(body)), type);
    }

    static <T extends Section> T section(AttributionAnalyzer analyzer, Reading reading, Class<T> type) {
        return analyze(analyzer, reading).sections().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    static Analysis analyze(Reading reading) {
        return analyze(new AttributionAnalyzer(), reading);
    }

    private static Analysis analyze(AttributionAnalyzer analyzer, Reading reading) {
        return ((Outcome.Ok) analyzer.analyze(reading, Draft.EMPTY)).analysis();
    }

    private static String line(Attribution attribution) {
        String source = attribution.source().map(s -> s.passage().text()).orElse("-");
        String cue = attribution.cue().map(c -> c.passage().text()).orElse("-");
        String content = attribution.content().stream().map(Passage::text).collect(Collectors.joining(" / "));
        String chain = attribution.chain().stream()
                .map(h -> " < " + h.passage().text())
                .collect(Collectors.joining());
        return source + " | " + cue + " | " + content + chain;
    }

    /** Who each attribution is put to: the name where it is resolved, else the type. */
    static List<String> speakers(String body) {
        return attributions(body).stream()
                .flatMap(a -> a.source().stream())
                .map(s -> s.name().orElse(s.type().name()))
                .toList();
    }

    static List<SourceType> types(String body) {
        return attributions(body).stream()
                .flatMap(a -> a.source().stream())
                .map(Source::type)
                .toList();
    }
}
