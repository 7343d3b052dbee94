package org.framescope.engine.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Evidence;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Anonymity;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.Attributions;
import org.framescope.core.attribution.Cue;
import org.framescope.core.attribution.Hop;
import org.framescope.core.attribution.Source;
import org.framescope.core.attribution.Speakers;
import org.framescope.core.framing.Contribution;
import org.framescope.core.framing.Frame;
import org.framescope.core.framing.FrameVerdict;
import org.framescope.core.framing.FrameVerdicts;
import org.framescope.core.framing.FramingVerdict;
import org.framescope.core.framing.PassageEffect;
import org.framescope.core.mismatch.CaptionVerdicts;
import org.framescope.core.mismatch.HeadlineVerdict;
import org.framescope.core.mismatch.Mismatch;
import org.framescope.core.mismatch.Part;
import org.framescope.core.sentence.ScoredSentence;
import org.framescope.core.sentence.ScoredSentences;
import org.framescope.core.wording.WordingSpan;
import org.framescope.core.wording.WordingSpans;

/** The sections of one report in their wire form; an absent one is empty or says why. */
final class Sections {

    private final AnalysisReport report;

    Sections(AnalysisReport report) {
        this.report = report;
    }

    List<ReportJson.SentenceJson> sentences() {
        return report.section(ScoredSentences.class)
                .map(s -> s.all().stream().map(Sections::sentence).toList())
                .orElse(List.of());
    }

    private static ReportJson.SentenceJson sentence(ScoredSentence sentence) {
        Passage p = sentence.passage();
        return new ReportJson.SentenceJson(
                p.field().wireName(),
                p.begin(),
                p.end(),
                p.text(),
                WireName.of(sentence.voice()),
                sentence.score().map(s -> judged(s.bias(), s.biasUndecided())),
                sentence.score().map(s -> judged(s.subjectivity(), s.subjectivityUndecided())));
    }

    private static ReportJson.Judged judged(double probability, boolean undecided) {
        return new ReportJson.Judged(probability, undecided ? Optional.of(true) : Optional.empty());
    }

    List<ReportJson.AttributionJson> attributions() {
        return report.section(Attributions.class)
                .map(s -> s.all().stream().map(Sections::attribution).toList())
                .orElse(List.of());
    }

    private static ReportJson.AttributionJson attribution(Attribution attribution) {
        return new ReportJson.AttributionJson(
                attribution.id(),
                WireName.of(attribution.kind()),
                attribution.source().map(Sections::source),
                attribution.cue().map(Sections::cue),
                attribution.content().stream().map(Sections::passage).toList(),
                attribution.chain().stream().map(Sections::hop).toList(),
                attribution.anonymity().map(Sections::anonymity));
    }

    private static ReportJson.AnonymityJson anonymity(Anonymity anonymity) {
        return new ReportJson.AnonymityJson(
                anonymity.reasonStated(),
                anonymity.basisStated(),
                WireName.of(anonymity.matter()),
                anonymity.passages().stream().map(Sections::passage).toList());
    }

    private static ReportJson.SourceJson source(Source source) {
        Passage p = source.passage();
        return new ReportJson.SourceJson(
                p.field().wireName(), p.begin(), p.end(), p.text(), WireName.of(source.type()), source.name());
    }

    private static ReportJson.CueJson cue(Cue cue) {
        Passage p = cue.passage();
        return new ReportJson.CueJson(p.field().wireName(), p.begin(), p.end(), p.text(), WireName.of(cue.stance()));
    }

    private static ReportJson.HopJson hop(Hop hop) {
        Passage p = hop.passage();
        return new ReportJson.HopJson(
                WireName.of(hop.type()), p.field().wireName(), p.begin(), p.end(), p.text(), hop.name());
    }

    List<ReportJson.SpeakerJson> speakers() {
        return report.section(Speakers.class)
                .map(s -> s.all().stream().map(Sections::speaker).toList())
                .orElse(List.of());
    }

    private static ReportJson.SpeakerJson speaker(Speakers.Speaker speaker) {
        return new ReportJson.SpeakerJson(
                speaker.name(),
                WireName.of(speaker.type()),
                speaker.variants(),
                speaker.attributions(),
                speaker.passages().stream().map(Sections::passage).toList());
    }

    List<ReportJson.WordingJson> wording() {
        return report.section(WordingSpans.class)
                .map(s -> s.all().stream().map(Sections::wording).toList())
                .orElse(List.of());
    }

    private static ReportJson.WordingJson wording(WordingSpan span) {
        Passage p = span.passage();
        return new ReportJson.WordingJson(
                p.field().wireName(),
                p.begin(),
                p.end(),
                p.text(),
                WireName.of(span.category()),
                WireName.of(span.voice()),
                span.probability(),
                span.rule());
    }

    List<ReportJson.CaptionJson> captions() {
        return report.section(CaptionVerdicts.class)
                .map(s -> s.all().stream()
                        .map(c -> new ReportJson.CaptionJson(c.index(), mismatch(c.mismatch()), evidence(c.evidence())))
                        .toList())
                .orElse(List.of());
    }

    ReportJson.HeadlineJson headline() {
        return report.section(HeadlineVerdict.class)
                .map(h -> new ReportJson.HeadlineJson(mismatch(h.mismatch()), evidence(h.evidence())))
                .orElseGet(() ->
                        new ReportJson.HeadlineJson(mismatch(new Mismatch.Abstained(silence("headline"))), Map.of()));
    }

    private static ReportJson.MismatchJson mismatch(Mismatch mismatch) {
        if (mismatch instanceof Mismatch.Scored scored) {
            return new ReportJson.MismatchJson(
                    "scored",
                    Optional.of(scored.probability()),
                    Optional.of(WireName.of(scored.band())),
                    Optional.of(scored.parts().stream().map(Sections::part).toList()),
                    Optional.empty());
        }
        String reason = ((Mismatch.Abstained) mismatch).reason();
        return new ReportJson.MismatchJson(
                "abstained", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static ReportJson.PartJson part(Part part) {
        return new ReportJson.PartJson(
                part.name(),
                part.probability(),
                part.intercept(),
                part.contributions().stream()
                        .map(c -> new ReportJson.AddendJson(c.feature(), c.value(), c.logOdds()))
                        .toList());
    }

    List<ReportJson.FrameJson> frames() {
        return report.section(FrameVerdicts.class)
                .map(v -> v.all().stream().map(Sections::frame).toList())
                .orElseGet(() -> Frame.all().stream()
                        .map(f -> frame(new FrameVerdict.Abstained(f, silence("frames"))))
                        .toList());
    }

    private static ReportJson.FrameJson frame(FrameVerdict verdict) {
        String name = verdict.frame().wireName();
        if (verdict instanceof FrameVerdict.Scored scored) {
            return new ReportJson.FrameJson(
                    name,
                    "scored",
                    Optional.of(scored.probability()),
                    Optional.of(
                            scored.evidence().stream().map(Sections::passage).toList()),
                    Optional.empty());
        }
        String reason = ((FrameVerdict.Abstained) verdict).reason();
        return new ReportJson.FrameJson(name, "abstained", Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    ReportJson.FramingJson framing() {
        return report.section(FramingVerdict.class)
                .map(Sections::framing)
                .orElseGet(() -> ReportJson.FramingJson.abstained(silence("framing")));
    }

    private static ReportJson.FramingJson framing(FramingVerdict verdict) {
        return new ReportJson.FramingJson(
                "scored",
                Optional.of(verdict.probability()),
                Optional.of(List.of(verdict.interval().low(), verdict.interval().high())),
                Optional.of(WireName.of(verdict.band())),
                Optional.of(verdict.labels()),
                Optional.of(verdict.intercept()),
                Optional.of(verdict.contributions().stream()
                        .map(Sections::contribution)
                        .toList()),
                Optional.empty());
    }

    private static ReportJson.ContributionJson contribution(Contribution contribution) {
        return new ReportJson.ContributionJson(
                contribution.measure(),
                contribution.value(),
                contribution.typical(),
                contribution.logOdds(),
                contribution.passages().stream().map(Sections::effect).toList());
    }

    private static ReportJson.EffectJson effect(PassageEffect effect) {
        Passage p = effect.passage();
        return new ReportJson.EffectJson(
                p.field().wireName(), p.begin(), p.end(), p.text(), effect.probabilityWithout());
    }

    /** Why an analyzer left no section. */
    private String silence(String analyzer) {
        return Optional.ofNullable(report.outcomes().get(analyzer))
                .flatMap(Outcome::reason)
                .orElse("not part of this version");
    }

    static ReportJson.PassageJson passage(Passage p) {
        return new ReportJson.PassageJson(p.field().wireName(), p.begin(), p.end(), p.text());
    }

    static Map<String, Object> evidence(Map<String, Evidence> evidence) {
        Map<String, Object> wire = new LinkedHashMap<>();
        evidence.forEach((key, value) -> wire.put(key, value(value)));
        return wire;
    }

    private static Object value(Evidence evidence) {
        if (evidence instanceof Evidence.Words words) {
            return words.words();
        }
        if (evidence instanceof Evidence.Passages passages) {
            return passages.passages().stream().map(Sections::passage).toList();
        }
        return ((Evidence.Figure) evidence).value();
    }
}
