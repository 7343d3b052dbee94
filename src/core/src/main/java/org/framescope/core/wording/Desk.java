package org.framescope.core.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Finding;
import org.framescope.core.article.Field;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Match;
import org.framescope.core.language.Reading;
import org.framescope.core.style.AppliedStyle;
import org.framescope.core.style.OwnTerm;

/** What a desk's style pack says about the words of one article. */
final class Desk {

    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(Match::begin)
            .thenComparing(Comparator.comparingInt(Match::end).reversed());

    private final Optional<AppliedStyle> style;
    private final Map<Field, TreeMap<Integer, Span>> spared = new java.util.HashMap<>();
    private final List<OwnWord> own = new ArrayList<>();

    /** A place where one of the desk's own terms stands. */
    record OwnWord(OwnTerm term, Span span) {}

    Desk(Reading reading, Draft draft) {
        style = draft.section(AppliedStyle.class);
        style.ifPresent(s -> reading.fields().forEach(text -> read(text, s)));
    }

    private void read(FieldText text, AppliedStyle s) {
        text.matches(s.allowed()).forEach(match -> spare(text.span(match.begin(), match.end())));
        Map<String, OwnTerm> terms = s.pack().terms().stream().collect(Collectors.toMap(OwnTerm::term, t -> t));
        int behind = 0;
        for (Match match :
                text.matches(s.terms()).stream().sorted(LONGEST_FIRST).toList()) {
            Span span = text.span(match.begin(), match.end());
            if (match.begin() >= behind && !spares(span)) {
                own.add(new OwnWord(terms.get(match.entry().term()), span));
                behind = match.end();
            }
        }
        own.stream()
                .map(OwnWord::span)
                .filter(span -> span.field().equals(text.field()))
                .forEach(this::spare);
    }

    private void spare(Span span) {
        spared.computeIfAbsent(span.field(), f -> new TreeMap<>())
                .merge(span.begin(), span, (a, b) -> a.end() >= b.end() ? a : b);
    }

    /** Whether the lists leave a passage alone: the desk allows its words, or points them out itself. */
    boolean spares(Span span) {
        TreeMap<Integer, Span> stretches = spared.get(span.field());
        if (stretches == null) {
            return false;
        }
        var before = stretches.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }

    /** The places of the desk's own terms, field by field in reading order. */
    List<OwnWord> ownWords() {
        return List.copyOf(own);
    }

    /** The finding as the desk wants to see it; empty where it does not. */
    Optional<Finding> applied(Finding finding) {
        return style.isEmpty() ? Optional.of(finding) : style.get().applied(finding);
    }
}
