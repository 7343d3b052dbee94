package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Sentence;

/** What somebody unnamed expects or reports: "he is expected to resign", "she was said to be ill". */
final class Agentless {

    private static final Set<String> LEMMAS = Set.of(
            "expect", "believe", "think", "say", "report", "allege", "rumor", "know", "suspect", "fear", "assume");

    private final Context context;
    private final TokenView view;

    Agentless(Context context) {
        this.context = context;
        this.view = context.view();
    }

    /** The statement of a passive verb that an infinitive follows; empty where it is none. */
    Optional<Statement> statement(VerbGroup verb, int floor, Sentence sentence) {
        boolean infinitive = view.is(verb.end(), "to") && verb.end() + 1 < sentence.endToken();
        if (!infinitive || !LEMMAS.contains(verb.word().lemma())) {
            return Optional.empty();
        }
        int end = context.contents()
                .endOf(verb.end(), context.ledger().freeUntil(verb.end(), sentence.endToken()), false);
        if (end <= verb.end()) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>();
        context.nouns().leftOf(verb.first(), floor).ifPresent(content::add);
        content.add(new Range(verb.end(), end));
        return Optional.of(
                new Statement(Optional.empty(), Optional.of(verb.range()), verb.stance(), content, List.of()));
    }
}
