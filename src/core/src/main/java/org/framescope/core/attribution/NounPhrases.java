package org.framescope.core.attribution;

import java.util.Optional;
import java.util.Set;
import org.framescope.core.language.Gazetteer;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.TokenKind;

/** Finds the phrase that names a source, to the left or to the right of its cue. All looks are bounded. */
final class NounPhrases {

    private static final int REACH = 60;
    private static final int LONGEST = 24;
    private static final Set<String> WITHIN = Set.of("of", "for", "from", "in", "with", "at", "on", "to", "by");
    private static final Set<String> TIME = Set.of(
            "week",
            "month",
            "year",
            "night",
            "morning",
            "evening",
            "afternoon",
            "today",
            "yesterday",
            "earlier",
            "later",
            "ago",
            "weekend");
    private static final Set<String> FLOATING = Set.of("both", "all", "each");
    private static final Set<String> HEADS = Set.of(
            "some", "many", "others", "all", "both", "several", "most", "few", "these", "those", "this", "any", "no",
            "another", "each", "more");

    private final TokenView view;
    private final Gazetteer known = Gazetteer.standard();
    private final CueWords words = CueWords.standard();

    NounPhrases(TokenView view) {
        this.view = view;
    }

    /** The phrase that ends at {@code end}, appositions and times between it and there left out. */
    Optional<Range> leftOf(int end, int floor) {
        Optional<Range> apposed = apposedName(end, floor);
        if (apposed.isPresent()) {
            return apposed;
        }
        int at = skipBack(end, Math.max(floor, end - REACH));
        if (at <= floor || view.quoted(at - 1)) {
            return Optional.empty();
        }
        WordClass kind = view.classOf(at - 1);
        if (FLOATING.contains(view.token(at - 1).lower())
                && at - 2 >= floor
                && view.classOf(at - 2) != WordClass.MARK) {
            return leftOf(at - 1, floor);
        }
        if (kind == WordClass.PRONOUN
                || kind == WordClass.DETERMINER
                        && HEADS.contains(view.token(at - 1).lower())) {
            return Optional.of(new Range(at - 1, at));
        }
        if (view.is(at - 1, "that")) {
            return at == end && view.classOf(at - 2) == WordClass.OPEN && at - 2 >= floor
                    ? Optional.of(new Range(at - 1, at))
                    : Optional.empty();
        }
        return kind == WordClass.OPEN ? Optional.of(grownLeft(at, floor, end)) : Optional.empty();
    }

    /** The name in "a senior member of the team, Leonid Slutsky, said". */
    private Optional<Range> apposedName(int end, int floor) {
        if (end - 3 < floor || !view.is(end - 1, ",")) {
            return Optional.empty();
        }
        return view.nameAt(end - 2)
                .filter(n -> n.kind() == NameKind.PERSON && n.words().size() > 1 && n.titleToken() - 2 >= floor)
                .filter(n -> view.is(n.titleToken() - 1, ",")
                        && !view.inName(n.titleToken() - 2)
                        && view.classOf(n.titleToken() - 2) == WordClass.OPEN)
                .map(n -> new Range(n.titleToken(), end - 1));
    }

    /** "Slinker, whose start-up uses big data, said": what begins with "whose" is no source, the name before it is. */
    private Range grownLeft(int at, int floor, int end) {
        Range found = growLeft(at, Math.max(floor, at - LONGEST));
        boolean relative = view.is(found.first(), "whose")
                && found.first() - 2 >= Math.max(floor, end - REACH)
                && view.is(found.first() - 1, ",")
                && view.classOf(found.first() - 2) == WordClass.OPEN;
        return relative ? growLeft(found.first() - 1, Math.max(floor, at - REACH)) : found;
    }

    private Range growLeft(int end, int floor) {
        int begin = end - 1;
        boolean afterDeterminer = false;
        while (begin > floor) {
            int before = begin - 1;
            if (view.quoted(before) || isTime(before)) {
                break;
            }
            if (view.sameName(before, begin)) {
                begin--;
                continue;
            }
            WordClass kind = view.classOf(before);
            if (joins(begin, floor)) {
                begin -= 2;
                afterDeterminer = false;
            } else if (view.token(before).kind() == TokenKind.POSSESSIVE && before > floor) {
                begin -= 2;
                afterDeterminer = false;
            } else if (!afterDeterminer && (kind.insideNames() && !verbLike(before) || adjectival(before, floor))) {
                afterDeterminer = kind == WordClass.DETERMINER || kind == WordClass.POSSESSIVE;
                begin--;
            } else {
                break;
            }
        }
        return new Range(begin, end);
    }

    /** "a spokesman | for | the presidency", "experts | and | officials". */
    private boolean joins(int begin, int floor) {
        int before = begin - 1;
        if (before - 1 < floor || view.quoted(before - 1) || isTime(before - 1)) {
            return false;
        }
        boolean open = view.classOf(before - 1) == WordClass.OPEN
                || HEADS.contains(view.token(before - 1).lower());
        if (!open || verbLike(before - 1)) {
            return false;
        }
        String word = view.token(before).lower();
        return WITHIN.contains(word)
                || word.equals("and") && view.inName(begin) == view.inName(before - 1)
                || word.equals("&");
    }

    /** "an inside source", "the outside experts". */
    private boolean adjectival(int at, int floor) {
        return at - 1 >= floor
                && (view.is(at, "inside") || view.is(at, "outside") || view.is(at, "earlier") || view.is(at, "later"))
                && view.classOf(at - 1) == WordClass.DETERMINER;
    }

    /** A finite verb does not stand inside a source. */
    private boolean verbLike(int at) {
        String word = view.token(at).lower();
        if (view.inName(at)) {
            return false;
        }
        return words.verb(view.token(at))
                        .filter(w -> w.form() != CueWord.Form.BASE && w.form() != CueWord.Form.ING)
                        .isPresent()
                || word.length() > 5 && word.endsWith("ing") && view.classOf(at - 1) == WordClass.MARK;
    }

    private boolean isTime(int at) {
        String word = view.token(at).lower();
        return known.isCalendar(word) && view.token(at).isCapitalized() && !view.inName(at);
    }

    /** Steps over "on Saturday", "(D-MN)" and ", a senator from Ohio,". */
    private int skipBack(int end, int floor) {
        int at = end;
        boolean moved = true;
        while (moved && at > floor) {
            int before = at;
            at = skipTime(at, floor);
            at = skipBrackets(at, floor);
            at = skipCommaBehindBracket(at, floor);
            at = skipApposition(at, floor);
            at = skipDashes(at, floor);
            at = skipJunior(at, floor);
            moved = at < before;
        }
        return at;
    }

    /** "Joyce - who is a lawyer - ". */
    private int skipDashes(int end, int floor) {
        if (end <= floor || !isDash(end - 1)) {
            return end;
        }
        for (int i = end - 2; i > floor; i--) {
            if (isDash(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean isDash(int at) {
        return view.is(at, "-") || view.is(at, "\u2014") || view.is(at, "\u2013");
    }

    /** The comma behind a bracket: "Reed (D-R.I.), said". */
    private int skipCommaBehindBracket(int end, int floor) {
        return end - 2 > floor && view.is(end - 1, ",") && view.is(end - 2, ")") ? end - 1 : end;
    }

    private int skipJunior(int end, int floor) {
        boolean junior = end - 2 > floor && view.is(end - 1, ".") && (view.is(end - 2, "jr") || view.is(end - 2, "sr"));
        return junior ? end - 1 : end;
    }

    private int skipTime(int end, int floor) {
        int at = end;
        while (at > floor && view.classOf(at - 1) == WordClass.ADVERB) {
            at--;
        }
        if (at > floor && view.token(at - 1).kind() == TokenKind.NUMBER && at - 1 > floor && isTime(at - 2)) {
            at--;
        }
        if (at > floor && (isTime(at - 1) || TIME.contains(view.token(at - 1).lower()) && timePhrase(at, floor))) {
            at--;
            while (at > floor
                    && (view.is(at - 1, "on")
                            || view.is(at - 1, "last")
                            || view.is(at - 1, "past")
                            || isTime(at - 1)
                            || view.is(at - 1, "late")
                            || view.is(at - 1, "early")
                            || view.is(at - 1, "this")
                            || view.is(at - 1, "in"))) {
                at--;
            }
        }
        return at;
    }

    private boolean timePhrase(int end, int floor) {
        return end - 2 >= floor
                        && (view.is(end - 2, "last")
                                || view.is(end - 2, "this")
                                || view.is(end - 2, "past")
                                || isTime(end - 2))
                || view.classOf(end - 1) == WordClass.ADVERB;
    }

    private int skipBrackets(int end, int floor) {
        if (end <= floor || !view.is(end - 1, ")")) {
            return end;
        }
        for (int i = end - 2; i > floor && i > end - 12; i--) {
            if (view.is(i, "(")) {
                return i;
            }
        }
        return end;
    }

    private int skipApposition(int end, int floor) {
        if (end <= floor || !view.is(end - 1, ",") || view.quoted(end - 1)) {
            return end;
        }
        for (int i = end - 2; i > floor; i--) {
            if (view.is(i, ",") && !view.quoted(i) && startsApposition(i + 1) && nameEnd(i - 1)) {
                return i;
            }
            if (view.is(i, ";") || view.is(i, ":")) {
                return end;
            }
        }
        return end;
    }

    private boolean startsApposition(int at) {
        WordClass kind = view.classOf(at);
        return kind == WordClass.DETERMINER
                || kind == WordClass.POSSESSIVE
                || kind == WordClass.PREPOSITION
                || kind == WordClass.PRONOUN
                        && (view.token(at).lower().startsWith("wh")
                                || view.token(at).lower().endsWith("self"))
                || kind == WordClass.SUBORDINATOR
                || kind == WordClass.ADVERB
                || kind == WordClass.OPEN;
    }

    private boolean nameEnd(int at) {
        return (view.classOf(at) == WordClass.OPEN || view.classOf(at) == WordClass.PRONOUN || view.is(at, ")"))
                && !isTime(at);
    }

    /** The phrase that begins at {@code begin}, as in "said Smith, a senator". */
    Optional<Range> rightOf(int begin, int ceiling) {
        int limit = Math.min(ceiling, begin + LONGEST);
        if (begin >= limit || view.quoted(begin)) {
            return Optional.empty();
        }
        WordClass kind = view.classOf(begin);
        if (kind == WordClass.PRONOUN) {
            return Optional.of(new Range(begin, begin + 1));
        }
        if (!kind.insideNames() || isTime(begin)) {
            return Optional.empty();
        }
        int end = growRight(begin, limit);
        return view.classOf(end - 1) == WordClass.OPEN
                        || HEADS.contains(view.token(end - 1).lower())
                ? Optional.of(new Range(begin, end))
                : Optional.empty();
    }

    private int growRight(int begin, int limit) {
        int end = begin + 1;
        boolean named = view.inName(begin) && !possessive(end);
        while (end < limit && !view.quoted(end) && !isTime(end)) {
            if (view.sameName(end - 1, end) || possessive(end)) {
                end++;
                continue;
            }
            WordClass kind = view.classOf(end);
            boolean crosses = !named
                    && end + 1 < limit
                    && WITHIN.contains(view.token(end).lower())
                    && view.classOf(end + 1).insideNames()
                    && !(view.is(end, "to") && infinitive(end + 1))
                    && !isTime(end + 1)
                    && !view.quoted(end + 1);
            if (crosses) {
                end += 2;
            } else if (kind == WordClass.OPEN && !verbLike(end) && !(named && afterName(end))
                    || kind.insideNames() && possessive(end - 1)) {
                named = view.inName(end) && view.nameAt(end).isPresent();
                end++;
            } else if (view.is(end, "and") && end + 1 < limit && view.inName(end + 1) && view.inName(end - 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** A word in lower case behind a name goes with it only as its post or body: "Clinton aides", "Trump campaign". */
    private boolean afterName(int at) {
        String word = view.token(at).lower();
        return !view.inName(at)
                && !known.isTitle(word)
                && !known.isOrganization(word)
                && !(word.endsWith("s") && known.isCommon(word));
    }

    private boolean infinitive(int at) {
        return view.classOf(at) == WordClass.OPEN && !view.inName(at);
    }

    private boolean possessive(int at) {
        return at < view.size() && view.token(at).kind() == TokenKind.POSSESSIVE;
    }
}
