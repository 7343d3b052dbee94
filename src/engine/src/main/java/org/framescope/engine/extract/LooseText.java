package org.framescope.engine.extract;

import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Confidence;

/** Finds the article in text that somebody pasted: headline, captions, posts and footer apart from the body. */
final class LooseText {

    /** A line at least so long that ends as a sentence is a paragraph though no blank line follows. */
    private static final int FULL_LINE = 60;

    /** No article has so many paragraphs: then the text is taken as it stands. */
    private static final int MOST_PIECES = 5_000;

    private final Sorting sorting;
    private final Assembly assembly = new Assembly();
    private boolean bodyBegun;
    private boolean guessedCaption;

    private LooseText(Sorting sorting) {
        this.sorting = sorting;
    }

    static Extraction extract(Input input) {
        LooseText text = new LooseText(new Sorting(Pieces.of(input.text())));
        input.url().ifPresent(url -> text.assembly.set(Assembly.Single.URL, url));
        text.assemble(text.sort());
        return text.assembly.finish();
    }

    private List<Posts.Found> sort() {
        if (sorting.size() > MOST_PIECES) {
            assembly.sure("body", Confidence.LOW);
            return List.of();
        }
        List<Posts.Found> posts = Posts.in(sorting);
        Furniture.sort(sorting);
        HeadOfText.sort(sorting).ifPresent(how -> assembly.sure("headline", how));
        CaptionsInText.sort(sorting);
        return posts;
    }

    private void assemble(List<Posts.Found> posts) {
        int post = 0;
        for (int i = 0; i < sorting.size(); i++) {
            assembly.at(i);
            switch (sorting.role(i)) {
                case OPEN -> body(i);
                case HEADLINE -> assembly.keep(Assembly.Single.HEADLINE, sorting.text(i), sorting.text(i));
                case DECK -> deck(i);
                case BYLINE -> byline(i);
                case PUBLISHED -> published(i);
                case CAPTION -> caption(i);
                case POST -> {
                    Posts.Found found = posts.get(post++);
                    embed(found);
                    i = found.last();
                }
                case DROPPED -> assembly.drop(sorting.reason(i), sorting.text(i));
            }
        }
        if (guessedCaption) {
            assembly.sure("captions", Confidence.LOW);
        }
    }

    private void body(int i) {
        String text = sorting.text(i);
        if (i > 0 && sorting.open(i - 1) && sorting.piece(i).gap() == 0 && !full(sorting.text(i - 1))) {
            assembly.line(text, text);
        } else {
            assembly.opening(text, !bodyBegun);
        }
        bodyBegun = true;
    }

    private static boolean full(String line) {
        return line.length() >= FULL_LINE && (Wording.ends(line) || Wording.lastMark(line) == ':');
    }

    private void deck(int i) {
        assembly.keep(Assembly.Single.DECK, sorting.text(i), sorting.text(i));
        assembly.sure("deck", Confidence.MEDIUM);
    }

    private void byline(int i) {
        if (assembly.has(Assembly.Single.BYLINE)) {
            assembly.drop(Reason.REPEATED, sorting.text(i));
            return;
        }
        assembly.keep(Assembly.Single.BYLINE, Byline.names(sorting.text(i)), sorting.text(i));
    }

    private void published(int i) {
        Optional<String> day = CalendarDay.in(sorting.text(i));
        if (day.isEmpty() || assembly.has(Assembly.Single.PUBLISHED)) {
            assembly.drop(Reason.TIMESTAMP, sorting.text(i));
            return;
        }
        assembly.keep(Assembly.Single.PUBLISHED, day.get(), sorting.text(i));
    }

    private void caption(int i) {
        String line = sorting.text(i);
        Optional<CreditLine> credited = CreditLine.of(line);
        guessedCaption |= credited.isEmpty();
        Optional<String> credit = credited.map(CreditLine::credit).filter(c -> !c.isEmpty());
        String text = credited.map(CreditLine::caption).orElse(line);
        if (text.isEmpty()) {
            assembly.drop(Reason.CREDIT, line);
            return;
        }
        assembly.caption(new Caption(text, credit, Optional.empty()), line);
    }

    private void embed(Posts.Found found) {
        StringBuilder block = new StringBuilder();
        for (int i = found.first(); i <= found.last(); i++) {
            block.append(i == found.first() ? "" : "\n").append(sorting.text(i));
        }
        assembly.embed(found.embed(), block.toString());
    }
}
