package org.framescope.core.attribution;

import java.util.Optional;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;

/**
 * Cuts sources that a tagger found down to the short phrase: "a senior member of the team, Leonid Slutsky," to the name, and
 * "Flynn, a top surrogate," too. Annotators differ on appositions, readers want the name.
 */
final class ShortNames {

    private final TokenView view;

    ShortNames(TokenView view) {
        this.view = view;
    }

    Range of(Range source) {
        int mode = Integer.getInteger("short", 3);
        if ((mode & 1) != 0) {
            Optional<Range> apposed = apposedName(source);
            if (apposed.isPresent()) {
                return apposed.get();
            }
        }
        return (mode & 2) != 0 ? withoutApposition(source) : source;
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

    /** "Flynn" of "Flynn, a top surrogate,". */
    private Range withoutApposition(Range source) {
        Optional<NamePhrase> name = view.nameAt(source.first());
        if (name.isEmpty() || name.get().endToken() >= source.end() || !view.is(name.get().endToken(), ",")) {
            return source;
        }
        return new Range(source.first(), name.get().endToken());
    }
}
