package org.framescope.core.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.language.NamePhrase;

/** Several who speak as one: "Mr. Grassley and Mr. Leahy", "the White House and the Pentagon". */
final class JointNames {

    private final TokenView view;

    JointNames(TokenView view) {
        this.view = view;
    }

    /** The names of a phrase that ends with {@code last}, in their order: those before it are tied by "and" or commas. */
    List<NamePhrase> of(Range range, NamePhrase last) {
        Deque<NamePhrase> names = new ArrayDeque<>(List.of(last));
        Optional<NamePhrase> before = before(range, last, false);
        while (before.isPresent()) {
            names.addFirst(before.get());
            before = before(range, before.get(), true);
        }
        return List.copyOf(names);
    }

    /** "Grassley", "Grassley and Leahy", "Grassley, Leahy and Hale". */
    static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : Stream.of(String.join(", ", names.subList(0, last)), names.get(last))
                        .collect(Collectors.joining(" and "));
    }

    /** @param listed whether a comma alone ties the two, since "and" stood further on */
    private Optional<NamePhrase> before(Range range, NamePhrase name, boolean listed) {
        int at = name.titleToken() - 1;
        at -= view.is(at, "the") ? 1 : 0;
        boolean and = view.is(at, "and");
        at -= and ? 1 : 0;
        boolean comma = view.is(at, ",");
        at -= comma ? 1 : 0;
        int end = at + 1;
        return view.nameAt(at)
                .filter(own -> and || comma && listed)
                .filter(own -> own.endToken() == end && own.titleToken() >= range.first() && own.kind() == name.kind());
    }
}
