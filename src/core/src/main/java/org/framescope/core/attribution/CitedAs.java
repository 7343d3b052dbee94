package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Sentence;

/** "Agencies cited him as saying", "she was quoted by Reuters as saying": the speaker's words through somebody else's. */
final class CitedAs {

    private static final Set<String> CITING = Set.of("cited", "quoted", "cites", "quotes", "citing", "quoting");
    private static final Set<String> SAYING = Set.of("saying", "telling", "stating", "adding");
    private static final int REACH = 14;

    private final Context context;
    private final TokenView view;

    CitedAs(Context context) {
        this.context = context;
        this.view = context.view();
    }

    void read(Sentence sentence) {
        for (int at = sentence.firstToken() + 1; at < sentence.endToken(); at++) {
            boolean here = SAYING.contains(view.token(at).lower()) && view.is(at - 1, "as") && !view.quoted(at);
            if (here && !context.ledger().isClaimed(at)) {
                statement(at, sentence).ifPresent(context.ledger()::add);
            }
        }
    }

    private Optional<Statement> statement(int saying, Sentence sentence) {
        int floor = context.ledger().freeSince(saying, sentence.firstToken());
        int citing = citing(saying, floor);
        if (citing < 0) {
            return Optional.empty();
        }
        Optional<Range> subject = context.nouns().leftOf(verbBegin(citing, floor), floor);
        Optional<Range> object = context.nouns().rightOf(citing + 1, saying - 1);
        boolean passive = verbBegin(citing, floor) < citing;
        Optional<Range> agent = passive ? context.nouns().rightOf(byBehind(citing, saying), saying - 1) : subject;
        Optional<Range> speaker = passive ? subject : object;
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int begin = Math.min(speaker.get().first(), subject.map(Range::first).orElse(citing));
        return content(saying, begin, floor, sentence).map(c -> {
            Statement plain = Statement.of(speaker.get(), new Range(saying, saying + 1), Stance.NEUTRAL, List.of(c));
            return agent.map(plain::through).orElse(plain);
        });
    }

    private int citing(int saying, int floor) {
        for (int i = saying - 2; i >= floor && i > saying - REACH; i--) {
            if (CITING.contains(view.token(i).lower()) && !view.quoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The auxiliary that makes it passive, or the verb itself. */
    private int verbBegin(int citing, int floor) {
        int at = citing;
        while (at > floor
                && (view.classOf(at - 1) == WordClass.AUXILIARY || view.classOf(at - 1) == WordClass.ADVERB)) {
            at--;
        }
        return at;
    }

    private int byBehind(int citing, int saying) {
        return view.is(citing + 1, "by") ? citing + 2 : saying - 1;
    }

    private Optional<Range> content(int saying, int begin, int floor, Sentence sentence) {
        int behind = saying + 1;
        boolean more = behind < context.contentEnd(sentence) && !view.is(behind, ",");
        if (more) {
            int from = view.is(behind, ":") ? behind + 1 : behind;
            int end = context.contents().endOf(from, sentence.endToken(), false);
            return end > from ? Optional.of(new Range(from, end)) : Optional.empty();
        }
        int last = context.contents().trimmed(floor, begin);
        if (last <= floor) {
            return Optional.empty();
        }
        Range before = new Range(view.quotationRange(last - 1).map(Range::first).orElse(floor), last);
        return context.ledger().touches(before) ? Optional.empty() : Optional.of(before);
    }
}
