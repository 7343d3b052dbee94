package org.framescope.engine.text;

import java.util.List;
import java.util.stream.Collectors;
import org.framescope.core.attribution.VoiceShare;
import org.framescope.core.attribution.VoiceShares;

/** Who gets how many of the words that the body puts to others, from where on, and with which report verbs. */
final class VoiceSharesText {

    private static final int MOST_SPEAKERS = 8;
    private static final int MOST_CUES = 6;
    private static final int INDENT = 4;

    private final VoiceShares shares;
    private final Sheet sheet;

    VoiceSharesText(VoiceShares shares, Sheet sheet) {
        this.shares = shares;
        this.sheet = sheet;
    }

    void write() {
        if (shares.types().isEmpty()) {
            return;
        }
        sheet.heading("Whose words, by speaker and by type of source");
        List<VoiceShares.OfSpeaker> speakers = shares.speakers();
        speakers.stream().limit(MOST_SPEAKERS).forEach(s -> write(s.name(), s.share()));
        if (speakers.size() > MOST_SPEAKERS) {
            sheet.indented(2, "and " + (speakers.size() - MOST_SPEAKERS) + " more by name", Ink.DIM);
        }
        sheet.blank();
        shares.types()
                .forEach(t -> sheet.hanging("  ", INDENT, Phrase.of(t.type()) + ": " + words(t.share()), Ink.PLAIN));
    }

    private void write(String name, VoiceShare share) {
        sheet.hanging("  ", INDENT, name + ": " + words(share) + ", from " + position(share) + " on", Ink.BOLD);
        String cues =
                share.cues().stream().limit(MOST_CUES).map(VoiceSharesText::cue).collect(Collectors.joining(", "));
        if (!cues.isEmpty()) {
            sheet.indented(INDENT, cues + (share.cues().size() > MOST_CUES ? ", …" : ""), Ink.PLAIN);
        }
    }

    private static String words(VoiceShare share) {
        String interval = share.interval()
                .map(i -> ", " + Phrase.figure(i.low()) + "–" + Phrase.figure(i.high()))
                .orElse("");
        return count(share.words(), "word") + " (" + Phrase.figure(share.share()) + interval + ") in "
                + count(share.attributions(), "attribution");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String position(VoiceShare share) {
        return Math.round(100 * share.firstPosition()) + " % of the body";
    }

    private static String cue(VoiceShare.CueCount cue) {
        String times = cue.count() == 1 ? "" : " " + cue.count() + "×";
        return cue.cue() + times + " (" + Phrase.of(cue.stance()) + ")";
    }
}
