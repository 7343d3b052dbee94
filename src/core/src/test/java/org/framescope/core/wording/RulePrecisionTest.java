package org.framescope.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.framescope.core.language.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule's measured precision does to its severity. */
class RulePrecisionTest {

    private static RulePrecision counted(int right, int findings) {
        WordList.Entry entry = new WordList.Entry(
                "wrd-001", Map.of("right", String.valueOf(right), "findings", String.valueOf(findings)));
        return new RulePrecision(new WordList(new WordList.Head("t", "s", "l", "1"), List.of(entry)));
    }

    @ParameterizedTest
    @CsvSource({"8, 10, true", "79, 100, false", "80, 100, true", "0, 3, false"})
    void aRuleUnderTheFloorMayNotWarn(int right, int findings, boolean warns) {
        assertEquals(warns, counted(right, findings).mayWarn(Category.LOADED));
    }

    @Test
    void aRuleThatNobodyMeasuredMayNotWarn() {
        assertEquals(false, counted(8, 10).mayWarn(Category.EPITHET));
    }
}
