package org.framescope.engine.io;

import java.util.List;
import java.util.Optional;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.wording.LoadedSpeech;

/** Whose loaded words were given room, in wire form. */
final class LoadedSpeechWire {

    private LoadedSpeechWire() {}

    static List<ReportJson.LoadedSpeechJson> of(AnalysisReport report) {
        return report.section(LoadedSpeech.class)
                .map(s -> s.speakers().stream().map(LoadedSpeechWire::speaker).toList())
                .orElse(List.of());
    }

    private static ReportJson.LoadedSpeechJson speaker(LoadedSpeech.OfSpeaker speaker) {
        return new ReportJson.LoadedSpeechJson(
                speaker.name(),
                WireName.of(speaker.type()),
                speaker.passages().size(),
                speaker.words() == 0 ? Optional.empty() : Optional.of(speaker.words()),
                speaker.passages().stream().map(Sections::passage).toList());
    }
}
