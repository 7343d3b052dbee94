package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts spans together to statements: what stands near belongs together. How often that is right on spans that people marked
 * stands under "annotated-spans" in {@code framescope evaluate attribution}.
 */
final class Linker {

    /** Characters that a span seems further away where another cue is nearer to it. */
    private static final int TAKEN = 30;

    /** Characters that a span seems further away in another sentence. */
    private static final int ELSEWHERE = 60;

    /** Characters between a cue and a content that surely belong together. */
    private static final int CLOSE = 40;

    /** Tokens between a cue and the colon behind it: "said in a statement on Monday:". */
    private static final int ANNOUNCED = 12;

    /** Tokens between a passive cue and whom it names: "was criticized on Monday by". */
    private static final int BY = 4;

    private final TokenView view;
    private final Sourceless sourceless;
    private final Spans sources;
    private final Spans faintSources;
    private final Spans cues;
    private final Spans faintCues;

    /**
     * Links the spans of one field; the faint ones serve where no clear one does.
     *
     * @param faintSources the clear ones among them
     * @param faintCues the clear ones among them
     */
    Linker(TokenView view, Spans sources, Spans faintSources, Spans cues, Spans faintCues) {
        this.view = view;
        this.sourceless = new Sourceless(view);
        this.sources = sources;
        this.faintSources = faintSources;
        this.cues = cues;
        this.faintCues = faintCues;
    }

    /** The contents of each cue that has any, in the order of the text. */
    Map<Range, List<Range>> contentsByCue(List<Range> contents) {
        Map<Range, List<Range>> byCue = new LinkedHashMap<>();
        for (Range content : contents) {
            cueOf(content)
                    .ifPresent(cue ->
                            byCue.computeIfAbsent(cue, own -> new ArrayList<>()).add(content));
        }
        return byCue;
    }

    /**
     * The cue before a colon that the paragraph before ends with, or the nearest of the same paragraph: where that is not
     * close, a faint one that is.
     */
    Optional<Range> cueOf(Range content) {
        Optional<Range> announced = announced(content);
        if (announced.isPresent()) {
            return announced;
        }
        Optional<Range> clear = near(cues, content);
        if (clear.filter(cue -> away(cue, content) <= CLOSE).isPresent()) {
            return clear;
        }
        return near(faintCues, content)
                .filter(cue -> away(cue, content) <= CLOSE)
                .or(() -> clear);
    }

    /** The nearest of some contents that are close to a cue and touch no other. */
    Optional<Range> contentOf(Range cue, Spans faint, Spans clear) {
        return nearest(
                neighbors(faint, cue)
                        .filter(content -> paragraph(content) == paragraph(cue))
                        .filter(content -> !clear.touches(content))
                        .filter(content -> away(cue, content) <= CLOSE),
                cue);
    }

    private Optional<Range> near(Spans spans, Range content) {
        return nearest(neighbors(spans, content).filter(cue -> paragraph(cue) == paragraph(content)), content);
    }

    /** Characters between a cue and a content, those of a source between them not counted. */
    private int away(Range cue, Range content) {
        Range left = cue.first() < content.first() ? cue : content;
        Range right = left.equals(cue) ? content : cue;
        int between = sources.behind(left.end())
                .filter(source -> source.end() <= right.first())
                .map(source -> view.token(source.end() - 1).end()
                        - view.token(source.first()).begin())
                .orElse(0);
        return gap(left, right) - between;
    }

    /** "Caddell continued:" and then a paragraph of its own. */
    private Optional<Range> announced(Range content) {
        int colon = content.first() - 1;
        boolean opens = colon >= 0
                && (view.is(colon, ":") || view.isQuoteMark(colon) && view.is(colon - 1, ":"))
                && paragraph(new Range(colon, colon + 1)) != paragraph(content);
        return opens
                ? cues.before(content.first())
                        .filter(cue -> paragraph(cue) == paragraph(content) - 1)
                        .filter(cue -> content.first() - cue.end() <= ANNOUNCED)
                : Optional.empty();
    }

    /**
     * The nearest source of the same sentence, one that another cue is nearer to counting as further away; where there is
     * none, a faint one.
     */
    Optional<Range> sourceOf(Range cue) {
        if (sourceless.test(cue)) {
            return sources.behind(cue.end())
                    .filter(agent -> view.is(agent.first() - 1, "by") && agent.first() - cue.end() <= BY);
        }
        return sourceAmong(sources, cue).or(() -> sourceAmong(faintSources, cue));
    }

    private Optional<Range> sourceAmong(Spans spans, Range cue) {
        Range best = null;
        int least = Integer.MAX_VALUE;
        for (Range source : neighbors(spans, cue)
                .filter(own -> sentence(own) == sentence(cue))
                .toList()) {
            int distance = distance(cue, source) + (isTaken(source, cue) ? TAKEN : 0);
            if (distance < least) {
                best = source;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isTaken(Range source, Range cue) {
        int own = distance(cue, source);
        return neighbors(cues, source).anyMatch(other -> !other.equals(cue) && distance(other, source) < own);
    }

    private static Stream<Range> neighbors(Spans spans, Range around) {
        return Stream.concat(spans.before(around.first()).stream(), spans.behind(around.end()).stream());
    }

    private Optional<Range> nearest(Stream<Range> candidates, Range to) {
        Range best = null;
        for (Range candidate : candidates.toList()) {
            best = best == null || distance(candidate, to) < distance(best, to) ? candidate : best;
        }
        return Optional.ofNullable(best);
    }

    private int distance(Range one, Range other) {
        boolean first = one.first() < other.first();
        int gap = first ? gap(one, other) : gap(other, one);
        return gap + (sentence(one) == sentence(other) ? 0 : ELSEWHERE);
    }

    private int gap(Range left, Range right) {
        return Math.max(
                0,
                view.token(right.first()).begin() - view.token(left.end() - 1).end());
    }

    /** The cues in the order of the text. */
    List<Range> cues() {
        return cues.all();
    }

    int sentence(Range range) {
        return view.text().sentenceAt(view.token(range.first()).begin());
    }

    int paragraph(Range range) {
        return view.text().sentences().get(sentence(range)).paragraph();
    }
}
