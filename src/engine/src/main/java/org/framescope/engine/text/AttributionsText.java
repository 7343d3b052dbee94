package org.framescope.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Anonymity;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.Cue;
import org.framescope.core.attribution.Source;

/** Who says what, one attribution after the other. */
final class AttributionsText {

    private static final int INDENT = 7;

    private final List<Attribution> attributions;
    private final Sheet sheet;

    AttributionsText(List<Attribution> attributions, Sheet sheet) {
        this.attributions = attributions;
        this.sheet = sheet;
    }

    void write() {
        if (attributions.isEmpty()) {
            return;
        }
        sheet.heading("Who says what");
        for (Attribution attribution : attributions) {
            String id = (attribution.id() + " ".repeat(INDENT))
                    .substring(0, Math.max(INDENT - 1, attribution.id().length()));
            sheet.hanging(Ink.DIM.on(sheet.paper(), id) + " ", INDENT, who(attribution), Ink.BOLD);
            for (Passage content : attribution.content()) {
                sheet.indented(INDENT, Phrase.shortened(content.text()), Ink.PLAIN);
            }
        }
    }

    private static String who(Attribution attribution) {
        String source = attribution.source().map(AttributionsText::source).orElse("source not named");
        String cue = attribution.cue().map(AttributionsText::cue).orElse("no report verb");
        return source + " – " + cue + " – " + Phrase.of(attribution.kind()) + chain(attribution)
                + attribution.anonymity().map(AttributionsText::anonymity).orElse("");
    }

    private static String source(Source source) {
        String text = source.passage().text();
        Optional<String> name = source.name().filter(n -> !n.equals(text));
        return name.map(n -> n + " (“" + text + "”)").orElse(text) + ", " + Phrase.of(source.type());
    }

    private static String cue(Cue cue) {
        return cue.passage().text() + " (" + Phrase.of(cue.stance()) + ")";
    }

    private static String anonymity(Anonymity anonymity) {
        return " – no name, " + (anonymity.reasonStated() ? "with" : "without") + " a reason, how it would know "
                + (anonymity.basisStated() ? "stated" : "not stated");
    }

    private static String chain(Attribution attribution) {
        return attribution.chain().isEmpty()
                ? ""
                : attribution.chain().stream()
                        .map(h -> h.passage().text())
                        .collect(Collectors.joining(", via ", " – via ", ""));
    }
}
