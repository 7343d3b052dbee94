package org.framescope.core.article;

import java.util.Optional;

/**
 * Where and by whom an article was published. Kept apart from the texts so that no measure can lean on the outlet's
 * name: analyzers read the texts, and of the imprint only the date and the genre.
 *
 * @param published the day of publication as ISO 8601, as the input gave it
 * @param language BCP 47 tag as the input gave it
 */
public record Imprint(
        Optional<String> id,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<String> published,
        Optional<String> language,
        Optional<Genre> genre) {

    public static final Imprint NONE = new Imprint(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
