package org.framescope.app.review;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.review.Comment;

/**
 * What somebody said about a piece.
 *
 * @param finding the finding that it is about; absent where it is about the whole piece
 */
@Schema(name = "Comment")
public record CommentJson(
        UUID id,
        @Schema(implementation = String.class) Optional<String> finding,
        @Schema(implementation = Colleague.class) Optional<Colleague> by,
        String written,
        String said) {

    static CommentJson of(Comment comment, Names names) {
        return new CommentJson(
                comment.id(),
                comment.finding(),
                names.colleague(comment.person()),
                comment.written().toString(),
                comment.said());
    }
}
