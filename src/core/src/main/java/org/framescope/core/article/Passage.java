package org.framescope.core.article;

import java.util.Objects;

/** A span with the words that stand there. Only an article cuts passages, so that text and offsets cannot disagree. */
public final class Passage {

    private final Span span;
    private final String text;

    Passage(Span span, String text) {
        this.span = span;
        this.text = text;
    }

    public Span span() {
        return span;
    }

    public Field field() {
        return span.field();
    }

    public int begin() {
        return span.begin();
    }

    public int end() {
        return span.end();
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that && span.equals(that.span) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, text);
    }

    @Override
    public String toString() {
        return span.field().wireName() + "[" + span.begin() + ".." + span.end() + "] " + text;
    }
}
