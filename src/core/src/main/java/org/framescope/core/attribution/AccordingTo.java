package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.language.Sentence;

/** "According to the report, …", "…, according to two officials, …". */
final class AccordingTo {

    private static final int LONGEST_ADJUNCT = 7;

    private final Context context;
    private final TokenView view;

    AccordingTo(Context context) {
        this.context = context;
        this.view = context.view();
    }

    void read(Sentence sentence) {
        for (int at = sentence.firstToken(); at + 1 < sentence.endToken(); at++) {
            if (view.is(at, "according")
                    && view.is(at + 1, "to")
                    && !view.quoted(at)
                    && !context.ledger().isClaimed(at)) {
                statement(at, sentence).ifPresent(context.ledger()::add);
            }
        }
    }

    private Optional<Statement> statement(int at, Sentence sentence) {
        Optional<Range> source = context.nouns().rightOf(at + 2, sentence.endToken());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (handsOn(at, sentence)) {
            context.ledger().lastThrough(source.get());
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>();
        int floor = context.ledger().freeSince(at, sentence.firstToken());
        int last = context.contents().trimmed(floor, at);
        if (last > floor) {
            content.add(new Range(skipLead(floor, last), last));
        }
        behind(source.get().end(), sentence, content.isEmpty()).ifPresent(content::add);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Statement.of(source.get(), new Range(at, at + 2), Stance.NEUTRAL, content));
    }

    /** "…," he told the network, according to agencies: they stand between him and the outlet. */
    private boolean handsOn(int at, Sentence sentence) {
        int free = context.ledger().freeSince(at, sentence.firstToken());
        return free > sentence.firstToken()
                && at - free <= LONGEST_ADJUNCT
                && context.ledger().last().first() >= sentence.firstToken() - 1
                && !context.ledger().isContent(free - 1);
    }

    private int skipLead(int floor, int last) {
        int at = floor;
        while (at + 1 < last && (view.is(at, ",") || view.is(at, ";"))) {
            at++;
        }
        return at;
    }

    /** Behind the comma that follows the source; behind an inserted "according to" only where that is a bare insertion. */
    private Optional<Range> behind(int from, Sentence sentence, boolean leads) {
        int comma = from;
        while (comma < sentence.endToken() && !view.is(comma, ",") && !view.quoted(comma)) {
            comma++;
        }
        boolean inserted = comma == from;
        if (comma + 1 >= sentence.endToken() || !leads && !inserted || !leads && turns(comma + 1)) {
            return Optional.empty();
        }
        int begin = view.quoted(comma) ? comma : comma + 1;
        int end = context.contents().endOf(begin, sentence.endToken(), false);
        Range range = end > begin ? new Range(begin, end) : new Range(begin, begin + 1);
        return end > begin && !context.ledger().touches(range) ? Optional.of(range) : Optional.empty();
    }

    private boolean turns(int at) {
        WordClass kind = view.classOf(at);
        return kind == WordClass.PRONOUN
                || kind == WordClass.DETERMINER
                || kind == WordClass.CONJUNCTION
                || view.token(at).lower().endsWith("ing");
    }
}
