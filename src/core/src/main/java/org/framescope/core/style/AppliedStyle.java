package org.framescope.core.style;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.Style;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.WordList;

/**
 * A style pack on one day: the day decides which suppressions still hold, and comes from outside, so that the same pack
 * on the same day gives the same report.
 */
public final class AppliedStyle implements Style {

    private static final Lexicon NO_WORDS = Lexicon.of(List.of());

    private final StylePack pack;
    private final List<Suppression> holding;
    private final Lexicon terms;
    private final Lexicon allowed;
    private final Lexicon spellings;

    /** @param today decides which suppressions still hold */
    public AppliedStyle(StylePack pack, LocalDate today) {
        this.pack = pack;
        this.holding =
                pack.suppressions().stream().filter(s -> s.holdsOn(today)).toList();
        this.terms = lexicon(pack.terms().stream().map(OwnTerm::term).toList());
        this.allowed = lexicon(pack.allowed().stream().map(Allowed::term).toList());
        this.spellings = lexicon(
                pack.spellings().stream().flatMap(s -> s.instead().stream()).toList());
    }

    private static Lexicon lexicon(List<String> words) {
        if (words.isEmpty()) {
            return NO_WORDS;
        }
        List<WordList.Entry> entries = new ArrayList<>();
        words.forEach(word -> entries.add(new WordList.Entry(word, Map.of())));
        return Lexicon.of(entries);
    }

    public StylePack pack() {
        return pack;
    }

    /** How many of the pack's suppressions have run out. */
    public int expired() {
        return pack.suppressions().size() - holding.size();
    }

    /** All terms of the desk's own, as one lexicon. */
    public Lexicon terms() {
        return terms;
    }

    /** All words that the desk uses on purpose, as one lexicon. */
    public Lexicon allowed() {
        return allowed;
    }

    /** All spellings that the desk does not write, as one lexicon. */
    public Lexicon spellings() {
        return spellings;
    }

    @Override
    public Optional<Finding> applied(Finding finding) {
        RuleSetting setting = pack.rules().get(finding.rule());
        if (setting != null && !setting.enabled() || holding.stream().anyMatch(s -> s.covers(finding))) {
            return Optional.empty();
        }
        Finding shown = pack.hints() ? finding : finding.without(Evidence.HINT);
        return Optional.of(Optional.ofNullable(setting)
                .flatMap(RuleSetting::severity)
                .map(shown::withSeverity)
                .orElse(shown));
    }
}
