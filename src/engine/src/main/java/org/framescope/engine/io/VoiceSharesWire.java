package org.framescope.engine.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.attribution.SourceType;
import org.framescope.core.attribution.VoiceShare;
import org.framescope.core.attribution.VoiceShares;

/** The shares of voice in their wire form; no shares where attribution did not speak. */
final class VoiceSharesWire {

    private VoiceSharesWire() {}

    static ReportJson.VoiceSharesJson of(AnalysisReport report) {
        VoiceShares shares = report.section(VoiceShares.class).orElse(VoiceShares.NONE);
        return new ReportJson.VoiceSharesJson(
                shares.speakers().stream()
                        .map(s -> share(Optional.of(s.name()), s.type(), s.share()))
                        .toList(),
                shares.types().stream()
                        .map(t -> share(Optional.empty(), t.type(), t.share()))
                        .toList());
    }

    private static ReportJson.VoiceShareJson share(Optional<String> name, SourceType type, VoiceShare share) {
        Map<String, Integer> stances = new LinkedHashMap<>();
        share.stances().forEach((stance, count) -> stances.put(WireName.of(stance), count));
        return new ReportJson.VoiceShareJson(
                name,
                WireName.of(type),
                share.words(),
                share.share(),
                share.interval().map(i -> List.of(i.low(), i.high())),
                share.attributions(),
                share.firstPosition(),
                share.meanPosition(),
                stances,
                share.cues().stream()
                        .map(c -> new ReportJson.CueCountJson(c.cue(), WireName.of(c.stance()), c.count()))
                        .toList());
    }
}
