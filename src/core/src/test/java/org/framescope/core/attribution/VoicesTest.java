package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Field;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Span;
import org.junit.jupiter.api.Test;

class VoicesTest {

    private static final Voices VOICES = new Voices(
            List.of(stretch(10, 60, Voice.ATTRIBUTED), stretch(30, 40, Voice.QUOTED), stretch(70, 80, Voice.QUOTED)));

    private static Voices.VoicedSpan stretch(int begin, int end, Voice voice) {
        return new Voices.VoicedSpan(body(begin, end), voice);
    }

    private static Span body(int begin, int end) {
        return new Span(MainField.BODY, begin, end);
    }

    @Test
    void whatNobodyClaimsIsTheOutlets() {
        assertEquals(Voice.OUTLET, VOICES.at(MainField.BODY, 9));
        assertEquals(Voice.OUTLET, VOICES.at(MainField.BODY, 60));
        assertEquals(Voice.OUTLET, VOICES.at(Field.caption(0), 15));
    }

    @Test
    void quotedWordsInsideAnIndirectStatementStayQuoted() {
        assertEquals(Voice.ATTRIBUTED, VOICES.at(MainField.BODY, 29));
        assertEquals(Voice.QUOTED, VOICES.at(MainField.BODY, 30));
        assertEquals(Voice.ATTRIBUTED, VOICES.at(MainField.BODY, 40));
    }

    @Test
    void aSpanHasTheVoiceOfMostOfIt() {
        assertEquals(Voice.ATTRIBUTED, VOICES.of(body(5, 45)));
        assertEquals(Voice.QUOTED, VOICES.of(body(68, 80)));
        assertEquals(Voice.OUTLET, VOICES.of(body(60, 75)));
    }

    @Test
    void whatTheAuthorThinksIsTheOutletsOwn() {
        String opinion = "I believe that the plan was a disgrace. The mayor believes that it was a triumph.";
        Voices voices = Cited.section(opinion, Voices.class);
        assertEquals(Voice.OUTLET, voices.at(MainField.BODY, opinion.indexOf("disgrace")));
        assertEquals(Voice.ATTRIBUTED, voices.at(MainField.BODY, opinion.indexOf("triumph")));
    }

    @Test
    void whatASpeakerThinksInAQuotationStaysTheSpeakers() {
        String news = "\"I believe that the plan was a disgrace,\" the mayor said.";
        assertEquals(Voice.QUOTED, Cited.section(news, Voices.class).at(MainField.BODY, news.indexOf("disgrace")));
    }
}
