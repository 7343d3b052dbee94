package org.framescope.core.attribution;

import java.util.Optional;
import org.framescope.core.language.NameKind;

/**
 * Cuts sources that a tagger found down to the name where it stands behind a post: "a senior member of the team, Leonid
 * Slutsky,". Posts behind a name ("Flynn, a top surrogate,") stay as the corpus has them.
 */
final class ShortNames {

    private final TokenView view;

    ShortNames(TokenView view) {
        this.view = view;
    }

    Range of(Range source) {
        return apposedName(source).orElse(source);
    }

    /** The name behind the comma in "a senior member of the team, Leonid Slutsky,". */
    private Optional<Range> apposedName(Range source) {
        int end = view.is(source.end() - 1, ",") ? source.end() - 1 : source.end();
        return view.nameAt(end - 1)
                .filter(name -> name.kind() == NameKind.PERSON && name.words().size() > 1)
                .filter(name -> name.endToken() == end && name.titleToken() - 1 > source.first())
                .filter(name -> view.is(name.titleToken() - 1, ",") && !view.inName(name.titleToken() - 2))
                .map(name -> new Range(name.titleToken(), end));
    }
}
