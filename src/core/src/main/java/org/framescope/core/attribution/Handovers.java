package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cues that have no content of their own: "Slutsky says …, the RIA news agency reported", "he told the network,
 * according to agencies". An agency there stands between the speaker and the outlet.
 */
final class Handovers {

    private final Linker linker;
    private final SourceTyper typer;

    Handovers(TokenView view, Linker linker) {
        this.linker = linker;
        this.typer = new SourceTyper(view);
    }

    /** The statements, with a hop where an agency hands them on in the same sentence. */
    List<Statement> of(List<Statement> statements, Set<Range> cuesWithContent) {
        Map<Integer, Integer> bySentence = new HashMap<>();
        List<Statement> all = new ArrayList<>(statements);
        for (int i = 0; i < all.size(); i++) {
            Optional<Range> cue = all.get(i).cue();
            int place = i;
            cue.ifPresent(own -> bySentence.merge(linker.sentence(own), place, Math::max));
        }
        for (Range cue : linker.cues()) {
            Integer at = bySentence.get(linker.sentence(cue));
            Optional<Range> agency = cuesWithContent.contains(cue) || at == null
                    ? Optional.empty()
                    : linker.sourceOf(cue).filter(own -> typer.type(own) == SourceType.AGENCY);
            boolean direct = agency.isPresent() && all.get(at).hops().isEmpty();
            if (direct && !agency.equals(all.get(at).source())) {
                all.set(at, all.get(at).through(agency.get()));
            }
        }
        return all;
    }
}
