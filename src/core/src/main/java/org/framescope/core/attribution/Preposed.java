package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.Sentence;

/** Cues before their content: Smith said that …; officials told reporters on Monday "…"; …, adding that …. */
final class Preposed {

    private static final int ADJUNCT = 18;
    private static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether", "if", "how", "why");
    /** Bases that are nouns as well, so that only a plural before them makes them verbs. */
    private static final Set<String> NOUNS_TOO = Set.of(
            "claim",
            "report",
            "plan",
            "support",
            "hope",
            "fear",
            "call",
            "view",
            "question",
            "talk",
            "blame",
            "attack",
            "promise",
            "vow",
            "push",
            "demand",
            "request",
            "charge",
            "doubt",
            "praise",
            "dispute",
            "signal",
            "show",
            "note",
            "state",
            "name",
            "list",
            "release",
            "order",
            "wish",
            "want",
            "seek",
            "desire",
            "estimate",
            "forecast",
            "pledge",
            "favor",
            "aim",
            "address",
            "wonder",
            "worry",
            "challenge",
            "point",
            "share",
            "focus",
            "reply",
            "answer",
            "comment",
            "counter",
            "read",
            "rule",
            "quote",
            "cite",
            "see",
            "feel",
            "like",
            "prefer",
            "oppose",
            "defend",
            "criticize",
            "love",
            "hate",
            "guess",
            "suspect",
            "back",
            "offer");

    private static final Set<String> ISSUED =
            Set.of("released", "issued", "posted", "made", "sent", "wrote", "published", "tweeted", "gave", "had");
    private static final Set<String> IMPERSONAL = Set.of("it", "there", "you");
    private static final Set<String> PASSIVES = Set.of(
            "report",
            "say",
            "allege",
            "claim",
            "believe",
            "think",
            "announce",
            "understand",
            "suggest",
            "argue",
            "reveal",
            "confirm",
            "suspect",
            "fear",
            "hope",
            "expect",
            "predict",
            "state",
            "quote",
            "cite");

    private final Context context;
    private final TokenView view;
    private final Gazetteer known = Gazetteer.standard();
    private final Agentless agentless;
    private int sentenceBegin;
    private Optional<Range> lastSource = Optional.empty();

    Preposed(Context context) {
        this.context = context;
        this.view = context.view();
        this.agentless = new Agentless(context);
    }

    void read(Sentence sentence) {
        sentenceBegin = sentence.firstToken();
        lastSource = Optional.empty();
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            if (!context.ledger().isClaimed(at)) {
                statement(at, sentence).ifPresent(this::add);
            }
            at++;
        }
    }

    private void add(Statement statement) {
        context.ledger().add(statement);
        lastSource = statement.source();
    }

    private Optional<Statement> statement(int at, Sentence sentence) {
        int floor = context.ledger().freeSince(at, sentence.firstToken());
        Optional<VerbGroup> found = context.verbs().at(at, floor);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        VerbGroup verb = found.get();
        if (verb.passive()) {
            Optional<Statement> expected = agentless.statement(verb, floor, sentence);
            return expected.isPresent() ? expected : passive(verb, floor, sentence);
        }
        Optional<Range> source = source(verb, floor);
        Optional<Range> content = source.isPresent() ? content(verb, sentence) : Optional.empty();
        return content.map(c -> Statement.of(source.orElseThrow(), verb.range(), verb.stance(), List.of(c)));
    }

    /** "It was reported that …" has no source. */
    private Optional<Statement> passive(VerbGroup verb, int floor, Sentence sentence) {
        if (!PASSIVES.contains(verb.word().lemma())) {
            return Optional.empty();
        }
        boolean impersonal = view.is(verb.first() - 1, "it") && verb.first() - 1 >= floor;
        if (!impersonal || !view.is(verb.end(), "that")) {
            return Optional.empty();
        }
        int end = context.contents().endOf(verb.end(), sentence.endToken(), false);
        return Optional.of(new Statement(
                Optional.empty(),
                Optional.of(verb.range()),
                verb.stance(),
                List.of(new Range(verb.end(), end)),
                List.of()));
    }

    private Optional<Range> source(VerbGroup verb, int floor) {
        if (verb.word().form() == CueWord.Form.ING && verb.first() == verb.head()) {
            return participle(verb, floor);
        }
        boolean follows = verb.first() > 0
                && (view.is(verb.first() - 1, "and")
                        || view.is(verb.first() - 1, "but")
                        || view.is(verb.first() - 1, "then"));
        Optional<Range> left = context.nouns().leftOf(verb.first(), floor);
        if (left.isPresent()) {
            boolean impersonal = left.get().size() == 1
                    && IMPERSONAL.contains(view.token(left.get().first()).lower());
            boolean anybody = impersonal && view.is(left.get().first(), "you");
            return anybody || impersonal && !speaks(verb) || !agrees(left.get(), verb) ? Optional.empty() : left;
        }
        return follows && verb.word().form() != CueWord.Form.BASE ? lastOrLeading(floor) : Optional.empty();
    }

    /** "It added that" has a speaker; "it shows that" and "it is feared" have none. */
    private static boolean speaks(VerbGroup verb) {
        return verb.word().frame() == CueWord.Frame.SAY && verb.word().stance() != Stance.THOUGHT;
    }

    /** A base form needs a plural or a pronoun before it. */
    private boolean agrees(Range source, VerbGroup verb) {
        if (verb.word().form() != CueWord.Form.BASE
                || verb.first() < verb.head()
                || !NOUNS_TOO.contains(verb.word().lemma())) {
            return true;
        }
        String last = view.token(source.end() - 1).lower();
        return switch (last) {
            case "i", "we", "you", "they", "who", "people", "police", "some", "many", "others", "most", "all", "few" ->
                true;
            default -> last.endsWith("s") && !last.endsWith("ss");
        };
    }

    private Optional<Range> participle(VerbGroup verb, int floor) {
        int before = verb.first() - 1;
        boolean opens = view.is(before, ",")
                || view.classOf(before) == WordClass.CONJUNCTION
                || view.classOf(before) == WordClass.SUBORDINATOR
                || view.is(before, "by")
                || view.is(before, "in");
        if (opens
                || view.classOf(before) == WordClass.PREPOSITION
                || view.is(before, "\u2014")
                || view.is(before, "-")) {
            return lastOrLeading(floor);
        }
        boolean said = verb.word().lemma().equals("say") && view.classOf(before) == WordClass.OPEN;
        return said ? context.nouns().leftOf(verb.first(), floor).map(s -> issuer(s, floor)) : Optional.empty();
    }

    /** "The campaign released a statement saying": the campaign says it. */
    private Range issuer(Range document, int floor) {
        int verb = document.first() - 1;
        boolean issued = verb > floor && ISSUED.contains(view.token(verb).lower());
        return issued ? context.nouns().leftOf(verb, floor).orElse(document) : document;
    }

    private Optional<Range> lastOrLeading(int floor) {
        if (lastSource.isPresent()) {
            return lastSource;
        }
        if (!context.ledger().isEmpty() && context.ledger().last().first() >= sentenceBegin) {
            return context.ledger().last().source();
        }
        return leading(Math.max(sentenceBegin, floor - 60));
    }

    /** The sentence's own subject, as far as its first words tell. */
    private Optional<Range> leading(int begin) {
        int at = begin;
        while (at < view.size()
                && (view.classOf(at) == WordClass.ADVERB
                        || view.classOf(at) == WordClass.CONJUNCTION
                        || view.is(at, ","))) {
            at++;
        }
        if (view.classOf(at) == WordClass.PREPOSITION || view.classOf(at) == WordClass.SUBORDINATOR) {
            at = behindComma(at);
        }
        return at < view.size() && !context.ledger().isClaimed(at)
                ? context.nouns().rightOf(at, Math.min(view.size(), at + 20))
                : Optional.empty();
    }

    /** Behind the comma that ends "In May,". */
    private int behindComma(int from) {
        int limit = Math.min(view.size(), from + ADJUNCT);
        for (int i = from; i < limit; i++) {
            if (view.is(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    private Optional<Range> content(VerbGroup verb, Sentence sentence) {
        int limit = sentence.endToken();
        int begin = contentBegin(verb, limit);
        if (begin < 0 || begin >= limit || context.ledger().isClaimed(begin)) {
            return Optional.empty();
        }
        boolean object = verb.word().frame() != CueWord.Frame.SAY;
        int free = context.ledger().freeUntil(begin, limit);
        int end = context.contents().endOf(begin, free, object);
        return end > begin ? Optional.of(new Range(begin, end)) : Optional.empty();
    }

    /** Where the content begins behind the cue; -1 where none follows. */
    private int contentBegin(VerbGroup verb, int limit) {
        int at = verb.end();
        if (at >= limit) {
            return -1;
        }
        if (verb.word().frame() != CueWord.Frame.SAY) {
            return startsObject(at) ? at : -1;
        }
        int marked = markedBegin(at, limit, verb.word().hasHearer());
        if (marked >= 0) {
            return marked;
        }
        int plain = skipTime(at, limit);
        if (verb.word().hasHearer()) {
            plain = skipHearer(plain, limit);
            plain = skipTime(plain, limit);
        }
        return plain < limit && startsClause(plain) ? plain : -1;
    }

    /** The complementizer, quotation or colon that opens the content within reach, adjuncts and hearers between. */
    private int markedBegin(int from, int limit, boolean hearer) {
        for (int i = from; i < Math.min(limit, from + ADJUNCT); i++) {
            if (view.opensQuotation(i)) {
                return i;
            }
            if (view.is(i, ":")) {
                return i + 1;
            }
            if (COMPLEMENTIZERS.contains(view.token(i).lower()) && (i == from || view.is(i, "that"))) {
                return i;
            }
            boolean bridge = i == from ? bridges(i, hearer) : view.classOf(i) != WordClass.AUXILIARY;
            if (!bridge
                    || view.is(i, ";")
                    || i > from && context.verbs().at(i, i).isPresent()
                    || i > from && view.classOf(i) == WordClass.PRONOUN && !hearer) {
                return -1;
            }
        }
        return -1;
    }

    /** What may stand between a cue and "that": a time, a place, a hearer. */
    private boolean bridges(int at, boolean hearer) {
        WordClass kind = view.classOf(at);
        return kind == WordClass.PREPOSITION || kind == WordClass.ADVERB || view.is(at, ",") || isTime(at) || hearer;
    }

    private boolean isTime(int at) {
        return known.isCalendar(view.token(at).lower()) && !view.inName(at);
    }

    private int skipTime(int from, int limit) {
        int at = from;
        if (at + 1 < limit && view.is(at, "on") && isTime(at + 1)) {
            at++;
        }
        while (at < limit && isTime(at)) {
            at++;
        }
        return at;
    }

    private int skipHearer(int from, int limit) {
        return context.nouns()
                .rightOf(from, Math.min(limit, from + 8))
                .map(Range::end)
                .orElse(from);
    }

    private boolean startsClause(int at) {
        return switch (view.classOf(at)) {
            case MARK, CONJUNCTION -> view.opensQuotation(at);
            case PREPOSITION -> view.is(at, "to") || view.is(at, "in") || view.is(at, "of") || view.is(at, "about");
            default -> true;
        };
    }

    private boolean startsObject(int at) {
        return view.opensQuotation(at)
                || view.classOf(at) != WordClass.MARK && view.classOf(at) != WordClass.CONJUNCTION;
    }
}
