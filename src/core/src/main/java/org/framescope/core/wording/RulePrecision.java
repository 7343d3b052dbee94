package org.framescope.core.wording;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.core.analysis.MeasuredPrecision;
import org.framescope.core.language.WordList;

/** How often each category's findings were right, as measured and never set by hand. */
final class RulePrecision {

    private static final String MEASURED_ON = "sentences labelled by hand, the part that no rule was changed for";

    private static final RulePrecision MEASURED =
            new RulePrecision(WordList.load(RulePrecision.class, "rule-precision.txt"));

    private final Map<Category, MeasuredPrecision> precisions = new EnumMap<>(Category.class);

    RulePrecision(WordList counts) {
        Map<String, WordList.Entry> byRule =
                counts.entries().stream().collect(Collectors.toMap(WordList.Entry::term, e -> e));
        for (Category category : Category.values()) {
            WordList.Entry entry = byRule.get(category.rule().toLowerCase(Locale.ROOT));
            if (entry != null) {
                precisions.put(
                        category,
                        new MeasuredPrecision(
                                Integer.parseInt(entry.get("right", "")),
                                Integer.parseInt(entry.get("findings", "")),
                                MEASURED_ON));
            }
        }
    }

    static RulePrecision measured() {
        return MEASURED;
    }

    /** The rule's precision; absent where nothing was found to judge. */
    Optional<MeasuredPrecision> of(Category category) {
        return Optional.ofNullable(precisions.get(category));
    }

    /** Whether the category's findings are right often enough for a warning; what was not measured never warns. */
    boolean mayWarn(Category category) {
        return of(category).map(MeasuredPrecision::reachesFloor).orElse(false);
    }
}
