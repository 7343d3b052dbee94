package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/**
 * A text in which somebody has marked what a tagger would find: {@code <source>}, {@code [cue]} and {@code {content}}.
 * The tags are as sure as marks can be.
 */
final class MarkedTags {

    private static final float SURE = 9;

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> spans = new ArrayList<>();

    private record Mark(Role role, int begin, int end) {}

    private MarkedTags(String marked) {
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '<', '[', '{' -> begin = text.length();
                case '>' -> spans.add(new Mark(Role.SOURCE, begin, text.length()));
                case ']' -> spans.add(new Mark(Role.CUE, begin, text.length()));
                case '}' -> spans.add(new Mark(Role.CONTENT, begin, text.length()));
                default -> text.append(c);
            }
        }
    }

    /** The attributions of a body that is marked so. */
    static List<Attribution> attributions(String marked) {
        MarkedTags own = new MarkedTags(marked);
        Reading reading = Reading.of(Article.ofBody(own.text.toString()));
        AttributionTagger tagger = fields -> Optional.of(
                new AttributionTags("by-hand", fields.stream().map(own::tags).toList()));
        return Cited.section(new AttributionAnalyzer(tagger), reading, Attributions.class)
                .all();
    }

    private FieldTags tags(FieldText field) {
        FieldTags.Builder tags = FieldTags.ofTokens(field.tokens().size());
        for (Role role : Role.values()) {
            for (int token = 0; token < field.tokens().size(); token++) {
                float[] logits = new float[SpanTag.COUNT];
                logits[tag(field, role, token).index()] = SURE;
                tags.put(role, token, logits);
            }
        }
        return tags.build();
    }

    private SpanTag tag(FieldText field, Role role, int token) {
        int begin = field.tokens().get(token).begin();
        int end = field.tokens().get(token).end();
        for (Mark span : spans) {
            if (span.role() == role && span.begin() <= begin && end <= span.end()) {
                boolean opens = begin == span.begin();
                boolean closes = end == span.end();
                return opens ? closes ? SpanTag.SINGLE : SpanTag.BEGIN : closes ? SpanTag.END : SpanTag.INSIDE;
            }
        }
        return SpanTag.OUTSIDE;
    }

    /** "source | cue | content // content", a dash for what is absent. */
    static List<String> shown(String marked) {
        return attributions(marked).stream()
                .map(own -> String.join(
                        " | ",
                        own.source().map(s -> s.passage().text()).orElse("-"),
                        own.cue().map(c -> c.passage().text()).orElse("-"),
                        String.join(
                                " // ",
                                own.content().stream().map(Passage::text).toList())))
                .toList();
    }
}
