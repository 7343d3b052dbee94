package org.framescope.core.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Finding;
import org.framescope.core.analysis.ReportedFinding;
import org.framescope.core.analysis.Severity;
import org.framescope.core.article.Article;
import org.junit.jupiter.api.Test;

class CharactersAnalyzerTest {

    @Test
    void oneSlipIsANoteThatNamesTheLetter() {
        Finding finding = only("The p\u0430rty lost two seats on Sunday.");
        assertEquals(Severity.NOTE, finding.severity());
        assertEquals(
                "Here “party” is spelled with letters of another alphabet: Cyrillic small letter a (U+0430).",
                finding.reason());
    }

    @Test
    void manyWordsAreOneWarning() {
        Finding finding = only("The p\u0430rty and the m\u0430yor and the n\u0430tion lost seats on Sunday.");
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.reason().endsWith("The article does so at 2 more places."), finding.reason());
        assertEquals(
                Evidence.words(List.of("party", "mayor", "nation")),
                finding.evidence().get("seen"));
    }

    @Test
    void anOverrideSaysWhatIsSeen() {
        Finding finding = only("The report was sent as \u202Efdp.tnemetats\u202C on Monday.");
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                Evidence.words(List.of("statement.pdf")), finding.evidence().get("seen"));
        assertEquals("fdp.tnemetats", finding.passage().text());
    }

    @Test
    void aTextDisguisedUntilItIsNoLongerEnglishIsReportedAllTheSame() {
        String text = "Th\u0435 p\u0430rty \u043Ef th\u0435 n\u043Erth.";
        assertEquals(Severity.WARNING, only(text).severity());
    }

    private static Finding only(String body) {
        AnalysisReport report = StandardRegister.create().analyze(Article.ofBody(body), Set.of("characters"));
        List<Finding> findings =
                report.findings().stream().map(ReportedFinding::finding).toList();
        assertEquals(1, findings.size());
        return findings.get(0);
    }
}
