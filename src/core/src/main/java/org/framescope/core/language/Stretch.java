package org.framescope.core.language;

/** A paragraph: a stretch of its field without surrounding white space. */
public record Stretch(int begin, int end) {

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }
}
