package org.framescope.engine.text;

import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Embed;
import org.framescope.core.article.Imprint;
import org.framescope.engine.extract.Dropped;
import org.framescope.engine.extract.Extraction;

/** What was found in a page or a loose text, as a person reads it: the article field by field, then what was dropped. */
public final class ExtractionText {

    private static final int INDENT = 12;

    private final Sheet sheet;

    private ExtractionText(Paper paper) {
        this.sheet = new Sheet(paper);
    }

    public static String of(Extraction extraction, Paper paper) {
        ExtractionText text = new ExtractionText(paper);
        text.article(extraction.article());
        text.dropped(extraction);
        extraction.notices().forEach(notice -> text.sheet.hanging("  ", 4, notice, Ink.PLAIN));
        return text.sheet.toString();
    }

    private void article(Article article) {
        article.headline().ifPresent(text -> field("headline", text));
        article.deck().ifPresent(text -> field("deck", text));
        imprint(article.imprint());
        for (Caption caption : article.captions()) {
            field(
                    "caption",
                    caption.text()
                            + caption.credit().map(c -> " [credit: " + c + "]").orElse(""));
        }
        for (Embed embed : article.embeds()) {
            field(embed.type(), embed.author().map(a -> a + ": ").orElse("") + embed.text());
        }
        field("body", article.body().isBlank() ? "no paragraphs of an article were found" : article.body());
    }

    private void imprint(Imprint imprint) {
        imprint.outlet().ifPresent(text -> field("outlet", text));
        imprint.published().ifPresent(text -> field("published", text));
        imprint.byline().ifPresent(text -> field("byline", text));
        imprint.dateline().ifPresent(text -> field("dateline", text));
    }

    private void field(String name, String text) {
        String front = name.length() < INDENT ? name + " ".repeat(INDENT - name.length()) : name + " ";
        sheet.hanging(Ink.DIM.on(sheet.paper(), front), INDENT, text, Ink.PLAIN);
    }

    private void dropped(Extraction extraction) {
        sheet.heading("Dropped");
        for (Dropped dropped : extraction.dropped()) {
            String block = Phrase.shortened(dropped.text());
            sheet.hanging("  ", 4, dropped.reason().words() + ": " + block, Ink.PLAIN);
        }
        if (extraction.dropped().isEmpty()) {
            sheet.line("  nothing");
        }
    }
}
