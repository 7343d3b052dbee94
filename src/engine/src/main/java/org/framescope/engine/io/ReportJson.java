package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as the contract writes it, field for field and in its order. {@link ReportWriter} fills it. */
public record ReportJson(
        JsonNode id,
        Summary summary,
        VersionsJson versions,
        Map<String, Status> analyzers,
        List<MeasureJson> measures,
        List<SentenceJson> sentences,
        List<AttributionJson> attributions,
        List<SpeakerJson> speakers,
        VoiceSharesJson voiceShares,
        List<WordingJson> wording,
        List<LoadedSpeechJson> loadedSpeech,
        List<CaptionJson> captions,
        HeadlineJson headline,
        List<FrameJson> frames,
        FramingJson framing,
        List<FindingJson> findings,
        List<String> notChecked,
        Optional<ArticleJson> article) {

    /** Findings by severity, and the analyzers that must not speak about this text. */
    public record Summary(Map<String, Integer> findings, List<String> abstained) {}

    /** What spoke, and about exactly which text. */
    public record VersionsJson(
            String service,
            String rules,
            Map<String, String> models,
            String articleSha256,
            Optional<StylePackJson> stylePack) {}

    /** Which style pack chose among the findings, and how many of its suppressions had run out. */
    public record StylePackJson(String id, String version, String sha256, int expiredSuppressions) {}

    /** How an analyzer came out; all but {@code ok} with a reason. */
    public record Status(String status, Optional<String> reason) {}

    /** One measured number. */
    public record MeasureJson(String name, double value, String unit, Optional<List<Double>> interval, int support) {}

    /** A passage: UTF-16 offsets in its field, end-exclusive, and the text that stands there. */
    public record PassageJson(String field, int begin, int end, String text) {}

    /** A probability between 0 and 1; {@code undecided} where who judged cannot tell, else absent. */
    public record Judged(double probability, Optional<Boolean> undecided) {}

    /** One sentence with its voice and, for English text, its scores. */
    public record SentenceJson(
            String field,
            int begin,
            int end,
            String text,
            String voice,
            Optional<Judged> bias,
            Optional<Judged> subjectivity) {}

    /** Who says what. */
    public record AttributionJson(
            String id,
            String kind,
            Optional<SourceJson> source,
            Optional<CueJson> cue,
            List<PassageJson> content,
            List<HopJson> chain,
            Optional<AnonymityJson> anonymity) {}

    /** What the text says about a source whose name it withholds, and the passages where it says so. */
    public record AnonymityJson(boolean reasonStated, boolean basisStated, String matter, List<PassageJson> passages) {}

    /** Who is cited. */
    public record SourceJson(String field, int begin, int end, String text, String type, Optional<String> name) {}

    /** The words that tie content to its source. */
    public record CueJson(String field, int begin, int end, String text, String stance) {}

    /** A station between outlet and speaker. */
    public record HopJson(String type, String field, int begin, int end, String text, Optional<String> name) {}

    /** One who is cited by name: the fullest form, all forms that stand in the article, and what is put to them. */
    public record SpeakerJson(
            String name, String type, List<String> variants, List<String> attributions, List<PassageJson> mentions) {}

    /** How the body shares its words out among those whom it cites, the largest share first. */
    public record VoiceSharesJson(List<VoiceShareJson> speakers, List<VoiceShareJson> types) {}

    /** The share of one speaker or, without a name, of one type of source; positions from 0 to 1. */
    public record VoiceShareJson(
            Optional<String> name,
            String type,
            int words,
            double share,
            Optional<List<Double>> interval,
            int attributions,
            double firstPosition,
            double meanPosition,
            Map<String, Integer> stances,
            List<CueCountJson> cues) {}

    /** A report verb and how often it stands there. */
    public record CueCountJson(String text, String stance, int count) {}

    /** A worded choice and who made it. */
    public record WordingJson(
            String field,
            int begin,
            int end,
            String text,
            String category,
            String voice,
            double probability,
            String rule) {}

    /** Who says loaded words that are not the outlet's; {@code words} are all that the body puts to a named speaker. */
    public record LoadedSpeechJson(
            Optional<String> name, String type, int count, Optional<Integer> words, List<PassageJson> passages) {}

    /** The verdict on one caption. */
    public record CaptionJson(int index, MismatchJson mismatch, Map<String, Object> evidence) {}

    /** The verdict on the headline. */
    public record HeadlineJson(MismatchJson mismatch, Map<String, Object> evidence) {}

    /**
     * {@code scored} with probability and band, or {@code abstained} with a reason.
     *
     * @param parts the judgements out of which the probability is made
     */
    public record MismatchJson(
            String status,
            Optional<Double> probability,
            Optional<String> band,
            Optional<List<PartJson>> parts,
            Optional<String> reason) {}

    /** One detector's judgement: intercept and contributions are the log-odds of its probability. */
    public record PartJson(String part, double probability, double intercept, List<AddendJson> contributions) {}

    /** What one feature adds to the log-odds. */
    public record AddendJson(String feature, double value, double logOdds) {}

    /** One generic frame, scored or abstained. */
    public record FrameJson(
            String frame,
            String status,
            Optional<Double> probability,
            Optional<List<PassageJson>> evidence,
            Optional<String> reason) {}

    /**
     * The framing score, or why there is none: {@code intercept} and the contributions add up to the log-odds of
     * {@code probability}.
     */
    public record FramingJson(
            String status,
            Optional<Double> probability,
            Optional<List<Double>> interval,
            Optional<String> band,
            Optional<List<String>> labels,
            Optional<Double> intercept,
            Optional<List<ContributionJson>> contributions,
            Optional<String> reason) {

        static FramingJson abstained(String reason) {
            return new FramingJson(
                    "abstained",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(reason));
        }
    }

    /** What one measure adds, beside its typical value, and where it comes from. */
    public record ContributionJson(
            String measure, double value, double typical, double logOdds, List<EffectJson> passages) {}

    /** A passage and what the framing's probability would be without it. */
    public record EffectJson(String field, int begin, int end, String text, double probabilityWithout) {}

    /** A passage that a rule points at. */
    public record FindingJson(
            String id,
            String rule,
            String severity,
            String confidence,
            String field,
            int begin,
            int end,
            String text,
            String voice,
            Map<String, Object> evidence,
            String reason,
            List<String> otherReadings) {}
}
