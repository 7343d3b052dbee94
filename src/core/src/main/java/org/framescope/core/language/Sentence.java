package org.framescope.core.language;

/**
 * A sentence by its place in the field and by its tokens.
 *
 * @param begin offset of its first visible character
 * @param end offset behind its last visible character
 * @param firstToken index of its first token in {@link FieldText#tokens()}
 * @param endToken index behind its last token
 * @param paragraph index in {@link FieldText#paragraphs()}
 */
public record Sentence(int begin, int end, int firstToken, int endToken, int paragraph) {

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }
}
