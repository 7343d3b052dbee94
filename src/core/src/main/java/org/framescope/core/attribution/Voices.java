package org.framescope.core.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.analysis.Section;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.Span;

/** Whose voice every word of the article is in. What no stretch covers is the outlet's. */
public final class Voices implements Section {

    /** A stretch in a voice other than the outlet's. */
    public record VoicedSpan(Span span, Voice voice) {}

    private final Map<Field, TreeMap<Integer, VoicedSpan>> stretches = new HashMap<>();

    /** Where stretches overlap, quoted goes before attributed, and what began first keeps what both claim. */
    public Voices(List<VoicedSpan> spans) {
        List<VoicedSpan> ordered = spans.stream()
                .filter(s -> s.span().length() > 0)
                .sorted(Comparator.comparing((VoicedSpan s) -> s.voice() != Voice.QUOTED)
                        .thenComparing(VoicedSpan::span, Span.READING_ORDER))
                .toList();
        ordered.forEach(this::claim);
    }

    /** Takes whatever part of the stretch nobody has claimed yet. */
    private void claim(VoicedSpan stretch) {
        TreeMap<Integer, VoicedSpan> taken =
                stretches.computeIfAbsent(stretch.span().field(), f -> new TreeMap<>());
        int at = stretch.span().begin();
        int end = stretch.span().end();
        Map.Entry<Integer, VoicedSpan> before = taken.floorEntry(at);
        if (before != null) {
            at = Math.max(at, before.getValue().span().end());
        }
        while (at < end) {
            Map.Entry<Integer, VoicedSpan> behind = taken.ceilingEntry(at);
            int until = behind == null ? end : Math.min(end, behind.getKey());
            if (until > at) {
                taken.put(at, new VoicedSpan(new Span(stretch.span().field(), at, until), stretch.voice()));
            }
            at = behind == null ? end : behind.getValue().span().end();
        }
    }

    /** The voice at one offset of a field. */
    public Voice at(Field field, int offset) {
        TreeMap<Integer, VoicedSpan> taken = stretches.get(field);
        if (taken == null) {
            return Voice.OUTLET;
        }
        Map.Entry<Integer, VoicedSpan> entry = taken.floorEntry(offset);
        return entry != null && offset < entry.getValue().span().end()
                ? entry.getValue().voice()
                : Voice.OUTLET;
    }

    /** The voice of most of a span's characters; on a tie the voice at its first. */
    public Voice of(Span span) {
        EnumMap<Voice, Integer> lengths = lengths(span);
        Voice first = at(span.field(), span.begin());
        return Arrays.stream(Voice.values())
                .max(Comparator.comparing((Voice v) -> lengths.getOrDefault(v, 0))
                        .thenComparing(v -> v == first))
                .orElseThrow();
    }

    private EnumMap<Voice, Integer> lengths(Span span) {
        EnumMap<Voice, Integer> lengths = new EnumMap<>(Voice.class);
        int left = span.length();
        for (VoicedSpan stretch : within(span)) {
            int begin = Math.max(span.begin(), stretch.span().begin());
            int end = Math.min(span.end(), stretch.span().end());
            lengths.merge(stretch.voice(), end - begin, Integer::sum);
            left -= end - begin;
        }
        lengths.put(Voice.OUTLET, left);
        return lengths;
    }

    /** The stretches that overlap a span, in order. */
    public List<VoicedSpan> within(Span span) {
        TreeMap<Integer, VoicedSpan> taken = stretches.get(span.field());
        if (taken == null) {
            return List.of();
        }
        Integer from = taken.floorKey(span.begin());
        return taken.tailMap(from == null ? 0 : from, true).headMap(span.end(), false).values().stream()
                .filter(s -> s.span().overlaps(span))
                .toList();
    }

    /** All stretches, field by field in reading order. */
    public List<VoicedSpan> all() {
        return stretches.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Field.READING_ORDER))
                .flatMap(e -> e.getValue().values().stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voices that && stretches.equals(that.stretches);
    }

    @Override
    public int hashCode() {
        return stretches.hashCode();
    }

    @Override
    public String toString() {
        return "Voices" + all();
    }
}
