package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Embed;
import org.framescope.core.article.Imprint;

/** Collects an article block by block and keeps the account of it. */
final class Assembly {

    /** The fields that an article has at most once. */
    enum Single {
        HEADLINE,
        DECK,
        BYLINE,
        DATELINE,
        PUBLISHED,
        LANGUAGE,
        OUTLET,
        URL;

        String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Map<Single, String> singles = new EnumMap<>(Single.class);
    private final StringBuilder body = new StringBuilder();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();
    private final Map<String, Confidence> confidence = new LinkedHashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private int place;

    /** Says which block of the input is at hand. */
    void at(int block) {
        place = block;
    }

    boolean has(Single field) {
        return singles.containsKey(field);
    }

    /** Sets a field from what stands beside the text, such as a page's metadata. */
    void set(Single field, String value) {
        if (!value.isBlank()) {
            singles.putIfAbsent(field, value.strip());
        }
    }

    /** Sets a field from a block of the input. */
    void keep(Single field, String value, String block) {
        set(field, value);
        kept.add(new Kept(field.wireName(), block, place, Optional.empty()));
    }

    void sure(String field, Confidence how) {
        confidence.put(field, how);
    }

    /** The places of blocks with what became of each: the field's name without its number, or {@code dropped}. */
    void outcomes(BiConsumer<Integer, String> noted) {
        kept.forEach(k -> noted.accept(k.place(), outcome(k)));
        dropped.forEach(d -> noted.accept(d.place(), "dropped"));
    }

    private static String outcome(Kept kept) {
        int bracket = kept.field().indexOf('[');
        return bracket < 0 ? kept.field() : kept.field().substring(0, bracket);
    }

    /** Writes to every block how it can be selected. */
    void select(IntFunction<Optional<String>> selector) {
        kept.replaceAll(k -> new Kept(k.field(), k.text(), k.place(), selector.apply(k.place())));
        dropped.replaceAll(d -> new Dropped(d.reason(), d.text(), d.place(), selector.apply(d.place())));
    }

    void paragraph(String text, String block) {
        body.append(body.isEmpty() ? "" : "\n\n").append(text);
        kept.add(new Kept("body", block, place, Optional.empty()));
    }

    /** A paragraph; the dateline of the first one is a field of its own. */
    void opening(String text, boolean first) {
        Optional<Dateline> dateline = first ? Dateline.of(text) : Optional.empty();
        int lead = dateline.map(Dateline::end).orElse(0);
        dateline.ifPresent(d -> keep(Single.DATELINE, d.text(), Wording.stripped(text.substring(0, lead))));
        paragraph(text.substring(lead), text.substring(lead));
    }

    /** A further line of the paragraph before. */
    void line(String text, String block) {
        body.append(body.isEmpty() ? "" : "\n").append(text);
        kept.add(new Kept("body", block, place, Optional.empty()));
    }

    /** A further cell of the table's row before. */
    void cell(String text) {
        body.append(body.isEmpty() ? "" : "\t").append(text);
        kept.add(new Kept("body", text, place, Optional.empty()));
    }

    void caption(Caption caption, String block) {
        kept.add(new Kept("captions[" + captions.size() + "]", block, place, Optional.empty()));
        captions.add(caption);
    }

    void embed(Embed embed, String block) {
        kept.add(new Kept("embeds[" + embeds.size() + "]", block, place, Optional.empty()));
        embeds.add(embed);
    }

    void drop(Reason reason, String block) {
        dropped.add(new Dropped(reason, block, place, Optional.empty()));
    }

    Extraction finish() {
        Imprint imprint = new Imprint(
                Optional.empty(),
                single(Single.URL),
                single(Single.OUTLET),
                single(Single.BYLINE),
                single(Single.DATELINE),
                single(Single.PUBLISHED),
                single(Single.LANGUAGE),
                Optional.empty());
        Article article = new Article(
                imprint, single(Single.HEADLINE), single(Single.DECK), body.toString(), captions, embeds, confidence);
        return new Extraction(article, kept, dropped);
    }

    private Optional<String> single(Single field) {
        return Optional.ofNullable(singles.get(field));
    }
}
