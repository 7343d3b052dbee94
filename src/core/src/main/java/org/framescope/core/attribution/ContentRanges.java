package org.framescope.core.attribution;

import java.util.Optional;
import java.util.Set;

/** Where content begins and ends around a cue. */
final class ContentRanges {

    private static final int LOOK_AHEAD = 8;
    private static final Set<String> TIES = Set.of("and", "but", "while", "as", "though", "although", "then", "before");
    private static final Set<String> RELATIVES = Set.of(
            "who", "which", "where", "when", "while", "as", "after", "before", "because", "but", "and", "although");

    private final TokenView view;
    private final VerbGroups verbs;
    private final NounPhrases nouns;

    ContentRanges(TokenView view, VerbGroups verbs, NounPhrases nouns) {
        this.view = view;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** {@code end}, less the closing period and stray marks that stand outside quotations. */
    int trimmed(int begin, int end) {
        int last = end;
        while (last > begin && isLoose(last - 1)) {
            last--;
        }
        return last;
    }

    private boolean isLoose(int at) {
        if (view.isQuoteMark(at)) {
            return false;
        }
        return switch (view.token(at).lower()) {
            case ".", ",", ";", ":", "-", "\u2014", "\u2013" -> !view.quoted(at);
            default -> false;
        };
    }

    /** Where content that begins at {@code begin} ends: at another cue's clause, or with the sentence. */
    int endOf(int begin, int limit, boolean object) {
        int at = begin;
        int end = limit;
        while (at < end) {
            Optional<Range> quote = view.opensQuotation(at) ? view.quotationRange(at) : Optional.empty();
            if (quote.isPresent()) {
                int behind = quote.get().end();
                if (behind >= limit) {
                    return behind;
                }
                at = behind;
                continue;
            }
            if (at > begin && breaks(at, limit, object)) {
                return trimmed(begin, at);
            }
            at++;
        }
        return trimmed(begin, end);
    }

    private boolean breaks(int at, int limit, boolean object) {
        if (view.is(at, ";") || object && isDash(at)) {
            return true;
        }
        boolean comma = view.is(at, ",");
        int next = comma ? at + 1 : at;
        if (next >= limit) {
            return false;
        }
        boolean tied = TIES.contains(view.token(next).lower());
        if (!comma && !tied) {
            return false;
        }
        if (comma
                && object
                && (RELATIVES.contains(view.token(next).lower())
                        || view.token(next).lower().endsWith("ing"))) {
            return true;
        }
        if (comma && view.is(next, "according")) {
            return true;
        }
        return cueFollows(tied ? next + 1 : next, limit, comma, tied);
    }

    private boolean isDash(int at) {
        return view.is(at, "-") || view.is(at, "\u2014") || view.is(at, "\u2013");
    }

    /** ", saying", "and added that", "but Smith said". */
    private boolean cueFollows(int from, int limit, boolean comma, boolean tied) {
        int last = Math.min(limit, from + LOOK_AHEAD);
        for (int i = from; i < last && !view.quoted(i) && !view.is(i, ","); i++) {
            Optional<VerbGroup> group = verbs.at(i, from);
            if (group.isEmpty() || group.get().word().frame() == CueWord.Frame.INTENT) {
                continue;
            }
            CueWord.Form form = group.get().word().form();
            if (group.get().first() == from) {
                return form == CueWord.Form.ING ? comma || tied : tied && form != CueWord.Form.BASE;
            }
            boolean said = group.get().word().lemma().equals("say")
                    || group.get().word().lemma().equals("tell");
            Optional<Range> source = said ? nouns.leftOf(group.get().first(), from) : Optional.empty();
            return source.isPresent() && source.get().first() == from;
        }
        return false;
    }
}
