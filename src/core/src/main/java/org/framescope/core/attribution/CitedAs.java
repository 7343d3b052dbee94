package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Sentence;

/**
 * "Agencies cited him as saying", "she was quoted by Reuters as having told a friend": the speaker's words through somebody
 * else's.
 */
final class CitedAs {

    private static final Set<String> CITING = Set.of("cited", "quoted", "cites", "quotes", "citing", "quoting");
    private static final Set<String> SAYING = Set.of("saying", "telling", "stating", "adding");
    private static final Set<String> SAID = Set.of("said", "told", "stated");
    private static final int ANNOUNCED = 12;
    private static final int GIVEN = 6;
    private static final int REACH = 14;

    private final Context context;
    private final TokenView view;

    CitedAs(Context context) {
        this.context = context;
        this.view = context.view();
    }

    void read(Sentence sentence) {
        for (int at = sentence.firstToken() + 1; at < sentence.endToken(); at++) {
            Optional<Range> cue = view.is(at - 1, "as") && !view.quoted(at) ? cue(at) : Optional.empty();
            if (cue.isPresent() && !context.ledger().isClaimed(at)) {
                statement(cue.get(), sentence).ifPresent(context.ledger()::add);
            }
        }
    }

    private Optional<Range> cue(int at) {
        if (view.is(at, "having")) {
            return at + 1 < view.size() && SAID.contains(view.token(at + 1).lower())
                    ? Optional.of(new Range(at, at + 2))
                    : Optional.empty();
        }
        boolean says = SAYING.contains(view.token(at).lower()) || view.is(at, "giving") && quotationNear(at + 1);
        return says ? Optional.of(new Range(at, at + 1)) : Optional.empty();
    }

    /** "Giving the instruction “Go”" speaks; "giving money to the poor" does not. */
    private boolean quotationNear(int from) {
        for (int at = from; at < Math.min(view.size(), from + GIVEN); at++) {
            if (view.opensQuotation(at)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Statement> statement(Range cue, Sentence sentence) {
        int saying = cue.first();
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
        return content(cue.end(), begin, floor, sentence).map(c -> {
            Statement plain = Statement.of(speaker.get(), cue, Stance.NEUTRAL, List.of(c));
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

    private Optional<Range> content(int behind, int begin, int floor, Sentence sentence) {
        boolean more = behind < context.contentEnd(sentence) && !view.is(behind, ",");
        if (more) {
            int from = announced(behind, sentence);
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

    /** Behind the colon that announces a quotation: "as telling a friend: “Go.”" */
    private int announced(int behind, Sentence sentence) {
        for (int at = behind; at + 1 < Math.min(sentence.endToken(), behind + ANNOUNCED); at++) {
            if (view.is(at, ":") && (at == behind || view.opensQuotation(at + 1))) {
                return at + 1;
            }
            if (view.quoted(at)) {
                return behind;
            }
        }
        return behind;
    }
}
