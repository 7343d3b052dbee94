package org.framescope.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.article.Article;
import org.framescope.core.article.Embed;
import org.framescope.core.article.Field;
import org.framescope.core.article.Imprint;
import org.framescope.core.article.MainField;
import org.framescope.core.attribution.Voices;

/** The article as it is read, its findings marked; in the margin of each line the voice that most of it is in. */
final class ArticleText {

    private static final Voices NONE = new Voices(List.of());

    private final Article article;
    private final List<Note> notes;
    private final Voices voices;
    private final Sheet sheet;

    ArticleText(AnalysisReport report, List<Note> notes, Sheet sheet) {
        this.article = report.article();
        this.notes = notes;
        this.voices = report.section(Voices.class).orElse(NONE);
        this.sheet = sheet;
    }

    void write() {
        if (article.headline().isPresent()) {
            field(MainField.HEADLINE, Ink.BOLD);
        }
        imprint().ifPresent(line -> sheet.indented(Margin.WIDTH, line, Ink.DIM));
        if (article.deck().isPresent()) {
            sheet.blank();
            field(MainField.DECK, Ink.PLAIN);
        }
        sheet.blank();
        boolean voiced = field(MainField.BODY, Ink.PLAIN);
        article.embeds().forEach(this::embed);
        if (voiced) {
            sheet.blank();
            sheet.indented(Margin.WIDTH, Margin.LEGEND, Ink.DIM);
        }
    }

    /** A caption's words, marked, at an indentation of their own. */
    void caption(int index, int indent) {
        Field field = Field.caption(index);
        StyledText text = marked(field);
        new Margin(sheet, indent).write(text, Ink.PLAIN);
    }

    private boolean field(Field field, Ink ink) {
        return new Margin(sheet, 0).write(marked(field), ink);
    }

    private StyledText marked(Field field) {
        return MarkedField.of(article.text(field), field, notes, voices, sheet.paper());
    }

    private Optional<String> imprint() {
        Imprint imprint = article.imprint();
        String line = Stream.of(imprint.outlet(), imprint.published(), imprint.byline(), imprint.dateline())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return line.isBlank() ? Optional.empty() : Optional.of(line);
    }

    private void embed(Embed embed) {
        sheet.blank();
        String author = embed.author().map(a -> " by " + a).orElse("");
        sheet.indented(4, embed.type().replace('-', ' ') + author + ", shown and not analyzed", Ink.DIM);
        sheet.indented(6, embed.text(), Ink.PLAIN);
    }
}
