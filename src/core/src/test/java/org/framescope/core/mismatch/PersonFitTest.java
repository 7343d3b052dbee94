package org.framescope.core.mismatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Imprint;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

class PersonFitTest {

    private static final String BRIDGE = """
        Engineers closed the Calder bridge on Tuesday after Mayor Irene Castellano saw cracks in a pier.

        Ferry crews carried commuters across the river instead. Their captain, Joseph Adeyemi, said the boats were full.
        """;

    private static Map<CaptionFeature, Double> features(String caption) {
        Article article = new Article(
                Imprint.NONE,
                Optional.empty(),
                Optional.empty(),
                BRIDGE,
                List.of(Caption.of(caption)),
                List.of(),
                Map.of());
        return CaptionFeatures.of(Reading.of(article)).get(0);
    }

    @Test
    void aPersonFitsWhereTheArticleTellsTheSameOfThem() {
        double own = features("Irene Castellano beside the cracks in a pier.").get(CaptionFeature.PERSON_FIT);
        double exchanged =
                features("Joseph Adeyemi beside the cracks in a pier.").get(CaptionFeature.PERSON_FIT);
        assertEquals(1, own);
        assertTrue(exchanged < own, exchanged + " < " + own);
    }

    @Test
    void aPostIsHeldByWhomTheArticleGivesItTo() {
        assertEquals(0, features("Mayor Irene Castellano on the Calder bridge.").get(CaptionFeature.POST_OF_OTHERS));
        assertEquals(1, features("Mayor Joseph Adeyemi on the Calder bridge.").get(CaptionFeature.POST_OF_OTHERS));
        assertEquals(0, features("Mr. Joseph Adeyemi on the Calder bridge.").get(CaptionFeature.POST_OF_OTHERS));
    }

    @Test
    void onlyAnExchangedPostIsHeldAgainstAPerson() {
        Posts posts = new Posts();
        FieldText text = Reading.of(Article.ofBody("Senator Luis Ortega met Governor Pam Whitfield and Iris Brandt."))
                .body();
        text.names().forEach(name -> posts.add(name, text));
        assertTrue(posts.isExchanged("governor", "ortega"));
        assertFalse(posts.isExchanged("senator", "ortega"));
        assertFalse(
                posts.isExchanged("senator", "brandt"), "the article gives her no post: she may be one of a hundred");
    }

    @Test
    void aFirstNameAloneIsSomebodyElses() {
        Map<CaptionFeature, Double> features = features("Irene Whitcombe on the Calder bridge.");
        assertEquals(1, features.get(CaptionFeature.FIRST_NAME_ONLY));
        assertEquals(0, features.get(CaptionFeature.SURNAME_ONLY));
    }

    @Test
    void wordsSideBySideCountMoreThanApart() {
        double together = features("The Calder bridge.").get(CaptionFeature.SHARED_PAIRS);
        double apart = features("The bridge, Calder.").get(CaptionFeature.SHARED_PAIRS);
        assertTrue(together > apart, together + " > " + apart);
    }
}
