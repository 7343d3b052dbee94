package org.framescope.app.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of a draft.
 *
 * @param begin in UTF-16 units of the field
 * @param end exclusive
 */
@Schema(name = "Place")
public record Place(String field, int begin, int end) {

    boolean overlaps(String otherField, int otherBegin, int otherEnd) {
        return field.equals(otherField) && begin < otherEnd && otherBegin < end;
    }
}
