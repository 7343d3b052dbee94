package org.framescope.core.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.Sentence;

/** Cues behind or inside their content: "…," Smith said; "…," said Smith, "…"; the plan, he said, is ready. */
final class Postposed {

    private static final int TAIL = 16;
    private static final Set<String> INVERTED =
            Set.of("say", "report", "write", "note", "add", "explain", "argue", "announce");
    private static final Set<String> STOPS = Set.of(",", ".", ";", "\u2014", "\u2013", "--", "-", "!", "?", ":", ")");

    private final Context context;
    private final TokenView view;
    private final Gazetteer known = Gazetteer.standard();

    Postposed(Context context) {
        this.context = context;
        this.view = context.view();
    }

    void read(Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Optional<Statement> found = context.ledger().isClaimed(at) ? Optional.empty() : at(at, sentence);
            found.ifPresent(context.ledger()::add);
            at++;
        }
    }

    private Optional<Statement> at(int at, Sentence sentence) {
        int floor = context.ledger().freeSince(at, sentence.firstToken());
        Optional<VerbGroup> verb = context.verbs()
                .at(at, floor)
                .filter(v -> v.word().frame() == CueWord.Frame.SAY
                        && !v.passive()
                        && v.word().form() != CueWord.Form.ING);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Optional<Statement> inverted = inverted(verb.get(), floor, sentence);
        return inverted.isPresent() ? inverted : sourceFirst(verb.get(), floor, sentence);
    }

    private Optional<Statement> inverted(VerbGroup verb, int floor, Sentence sentence) {
        int before = verb.first() - 1;
        boolean quote = view.closesQuotation(before) || view.is(before, ",") && view.closesQuotation(before - 1);
        if (!quote && !plainInversion(verb, floor) || verb.word().form() == CueWord.Form.BASE) {
            return Optional.empty();
        }
        Optional<Range> source = context.nouns().rightOf(verb.end(), sentence.endToken());
        if (source.isEmpty() || !quote && !tailEnds(source.get().end(), sentence, verb)) {
            return Optional.empty();
        }
        return statement(source.get(), verb, verb.first(), source.get().end(), floor, sentence, quote);
    }

    /** ", said Smith" behind plain words; not "The survey, made in May, finds Smith ahead". */
    private boolean plainInversion(VerbGroup verb, int floor) {
        return view.is(verb.first() - 1, ",")
                && verb.first() == verb.head()
                && INVERTED.contains(verb.word().lemma())
                && context.nouns()
                        .leftOf(verb.first(), floor)
                        .filter(s -> s.first() == floor)
                        .isEmpty();
    }

    private Optional<Statement> sourceFirst(VerbGroup verb, int floor, Sentence sentence) {
        Optional<Range> source = context.nouns().leftOf(verb.first(), floor);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int before = source.get().first() - 1;
        boolean quote = endsSpeech(before) || view.is(before, ",") && view.closesQuotation(before - 1);
        boolean comma = view.is(before, ",") || view.is(before, "\u2014") || view.is(before, "\u2013");
        if (!quote
                && (!comma
                        || before <= floor
                        || !tailEnds(verb.end(), sentence, verb)
                        || adverbial(floor, before) && !view.is(verb.end(), ","))) {
            return Optional.empty();
        }
        return statement(source.get(), verb, source.get().first(), verb.end(), floor, sentence, quote);
    }

    /** "In 2010,", "Still,": too little to be what is said, where more follows the cue. */
    private boolean adverbial(int first, int comma) {
        WordClass kind = view.classOf(first);
        return comma - first < 2
                || kind == WordClass.PREPOSITION
                || kind == WordClass.ADVERB
                || kind == WordClass.SUBORDINATOR
                || view.token(first).lower().endsWith("ing");
    }

    private boolean stops(int at, Sentence sentence) {
        return at >= sentence.endToken() || STOPS.contains(view.token(at).lower());
    }

    /** Whether a quotation closes here as speech does before its cue: with a mark of its own inside. */
    private boolean endsSpeech(int at) {
        if (at <= 0 || !view.closesQuotation(at)) {
            return false;
        }
        int last = at - 1;
        while (last > 0 && view.isQuoteMark(last)) {
            last--;
        }
        return switch (view.token(last).lower()) {
            case ",", "?", "!", ".", "-", "\u2014", "\u2026" -> true;
            default -> false;
        };
    }

    /** Whether nothing but a hearer, a time or a place follows the cue: no clause that could be its content. */
    private boolean tailEnds(int from, Sentence sentence, VerbGroup verb) {
        int end = sentence.endToken();
        if (stops(from, sentence)) {
            return true;
        }
        WordClass kind = view.classOf(from);
        boolean adjunct = kind == WordClass.PREPOSITION
                || known.isCalendar(view.token(from).lower()) && !view.inName(from)
                || verb.word().hasHearer();
        for (int i = from; adjunct && i < Math.min(end, from + TAIL); i++) {
            if (view.is(i, ",") || i == end - 1) {
                return true;
            }
            if (view.quoted(i)
                    || view.is(i, "that")
                    || view.classOf(i) == WordClass.PRONOUN
                    || view.classOf(i) == WordClass.AUXILIARY
                    || view.is(i, "whether")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Statement> statement(
            Range source, VerbGroup verb, int begin, int end, int floor, Sentence sentence, boolean quote) {
        Optional<Range> before = contentBefore(begin, floor);
        if (before.isEmpty() || context.ledger().touches(before.get())) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>(List.of(before.get()));
        contentBehind(end, sentence, quote).ifPresent(content::add);
        return Optional.of(Statement.of(source, verb.range(), verb.stance(), content));
    }

    /** From the sentence's beginning, or from where its quotation opened, to the mark before the cue. */
    private Optional<Range> contentBefore(int end, int floor) {
        int last = context.contents().trimmed(floor, end);
        if (last <= floor) {
            return beforeSentence(end);
        }
        int begin = floor;
        Optional<Range> opening = view.quotationRange(begin);
        if (opening.isPresent() && opening.get().first() < begin) {
            begin = Math.max(opening.get().first(), context.ledger().freeSince(begin, 0));
        }
        while (begin < last && isLead(begin)) {
            begin++;
        }
        return begin < last ? Optional.of(new Range(begin, last)) : Optional.empty();
    }

    private boolean isLead(int at) {
        return view.is(at, ",") || view.is(at, ";") || view.is(at, "\u2014") && !view.quoted(at);
    }

    /** A quotation that is a sentence of its own, right before this one. */
    private Optional<Range> beforeSentence(int begin) {
        return begin > 0 && view.closesQuotation(begin - 1) ? view.quotationRange(begin - 1) : Optional.empty();
    }

    /** What goes on behind an interrupting cue. */
    private Optional<Range> contentBehind(int from, Sentence sentence, boolean quote) {
        int end = sentence.endToken();
        int comma = from;
        int limit = Math.min(end, from + TAIL);
        while (comma < limit
                && !view.is(comma, ",")
                && !view.is(comma, ":")
                && !view.opensQuotation(comma)
                && context.verbs().at(comma, comma).isEmpty()) {
            comma++;
        }
        if (comma >= limit || context.verbs().at(comma, comma).isPresent()) {
            return Optional.empty();
        }
        int begin = view.opensQuotation(comma) ? comma : comma + 1;
        if (begin >= end || quote && !view.opensQuotation(begin) || !quote && !resumes(begin, from, comma)) {
            return Optional.empty();
        }
        int last = context.contents().endOf(begin, end, false);
        return last > begin && !context.ledger().touches(new Range(begin, last))
                ? Optional.of(new Range(begin, last))
                : Optional.empty();
    }

    private boolean resumes(int begin, int from, int comma) {
        if (view.is(comma, ":")) {
            return false;
        }
        String word = view.token(begin).lower();
        boolean turns = word.endsWith("ing")
                || view.classOf(begin) == WordClass.PRONOUN && word.startsWith("wh")
                || word.equals("according")
                || word.equals("while")
                || word.equals("when")
                || word.equals("where");
        return !turns && comma == from;
    }
}
