package org.framescope.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Measure;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;
import org.junit.jupiter.api.Test;

/** How voice is shared out, and from how many places it comes. */
class SpeakerMeasuresTest {

    private static Optional<Measure> measure(String name, String body) {
        return Cited.analyze(Reading.of(Article.ofBody(body))).measures().stream()
                .filter(m -> m.name().equals("attribution." + name))
                .findFirst();
    }

    private static double value(String name, String body) {
        return measure(name, body).orElseThrow().value();
    }

    @Test
    void speakersOfOneAgencyReportAreOneOrigin() {
        String carried = "Anna Weber told Reuters that it works. Karl Brandt told Reuters that it was cheap. Reuters"
                + " reported that it was late.";
        assertEquals(1, value("independent-origins", carried));
        assertEquals(3, value("distinct-sources", carried));
    }

    @Test
    void whoSpeaksToTheOutletItselfIsAnOriginToo() {
        assertEquals(
                2,
                value(
                        "independent-origins",
                        "Anna Weber said that it works. Karl Brandt told Reuters that it was cheap. Weber told Reuters"
                                + " that it was late."));
    }

    @Test
    void oneSpeakerInTwoAgenciesIsOneOrigin() {
        assertEquals(
                1,
                value(
                        "independent-origins",
                        "Anna Weber told Reuters that it works. Weber told Interfax that it was cheap."));
    }

    @Test
    void aDocumentAndItsIssuerAreOneOrigin() {
        assertEquals(
                1,
                value(
                        "independent-origins",
                        "The Foreign Ministry said that it was late. The ministry's report said that it was cold."));
    }

    @Test
    void unknownSpeakersAreThoseWithoutAName() {
        String body = "Anna Weber said that it works. Officials said that it was cheap. Sources said that it was late."
                + " She said that it was cold.";
        assertEquals(0.5, value("unknown-speaker-share", body));
        assertTrue(
                measure("unknown-speaker-share", body).orElseThrow().interval().isPresent());
    }

    @Test
    void theLargestVoiceIsCountedInWordsToo() {
        String body = "Anna Weber said no word more than that on this long day. Karl Brandt said so. Brandt said yes.";
        assertTrue(value("largest-voice-word-share", body) > 0.5);
    }

    @Test
    void shareOfVoiceCountsWordsPlacesAndVerbs() {
        VoiceShares shares = Cited.section(
                "Anna Weber claimed that it works. Weber claimed that it was cheap. Karl Brandt said that it was late.",
                VoiceShares.class);
        VoiceShares.OfSpeaker first = shares.speakers().get(0);
        assertEquals("Anna Weber", first.name());
        assertEquals(7, first.share().words());
        assertEquals(7.0 / 11, first.share().share(), 1e-9);
        assertEquals(
                List.of(new VoiceShare.CueCount("claimed", Stance.DOUBT, 2)),
                first.share().cues());
        assertEquals(Map.of(Stance.DOUBT, 2), first.share().stances());
        assertEquals(1.0, shares.types().get(0).share().share());
        assertTrue(first.share().firstPosition() < first.share().meanPosition());
    }

    @Test
    void verbsThatTreatSpeakersUnlikeShow() {
        String unlike =
                "Anna Weber claimed that it was late. ".repeat(9) + "Karl Brandt said that it was cold. ".repeat(8);
        String alike = "Anna Weber said that it was late. ".repeat(9) + "Karl Brandt said that it was cold. ".repeat(8);
        assertEquals(1, value("cue-stance-asymmetry", unlike));
        assertEquals(0, value("cue-stance-asymmetry", alike));
    }

    @Test
    void fewVerbsSayNothingAboutTreatment() {
        assertTrue(measure(
                        "cue-stance-asymmetry",
                        "Anna Weber claimed that it was late. Karl Brandt said that it was cold.")
                .isEmpty());
    }
}
