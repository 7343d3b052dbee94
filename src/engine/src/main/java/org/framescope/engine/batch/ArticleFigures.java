package org.framescope.engine.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.article.Article;
import org.framescope.core.outlet.AgencyCredit;
import org.framescope.core.outlet.Reading;
import org.framescope.core.outlet.Sketch;
import org.framescope.core.outlet.Standing;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportJson;
import org.framescope.engine.io.WireName;

/**
 * What outlets' profiles are made of, of one article.
 *
 * @param outlet as the article names it; profiles know nothing of articles that name none
 * @param published as the article gives it
 * @param genre as the article gives it
 * @param agency that it is credited to
 * @param sketch of its body, by which nearly equal articles are found; absent where it is too short
 * @param measures by name
 * @param frames probability of each frame that could be judged
 * @param captions how many were judged, and how many of these do not belong to the text
 * @param words of headline, deck, body and captions; 0 in figures of an earlier version, which did not count them
 */
public record ArticleFigures(
        Optional<String> outlet,
        Optional<String> headline,
        Optional<String> published,
        Optional<String> genre,
        Optional<String> agency,
        Optional<String> sketch,
        Map<String, Double> measures,
        Map<String, Double> frames,
        Captions captions,
        int words) {

    /** Of a thousand captions, how many do not belong to the text by a verdict of warning or error. */
    public static final String CAPTION_MISMATCHES = "caption.mismatches-per-1000";

    /** The probability that readers would call an article one-sided, over those that could be judged. */
    public static final String FRAMING = "framing.probability";

    /** How likely a frame is, over all articles; the frame's name stands behind. */
    public static final String FRAME = "frames.";

    private static final double THOUSAND = 1000;
    private static final List<String> GRAVE = List.of("warning", "error");

    /** How many captions were judged and how many do not belong to the text. */
    public record Captions(int judged, int mismatched) {}

    public ArticleFigures {
        measures = new TreeMap<>(measures);
        frames = new TreeMap<>(frames);
    }

    static ArticleFigures of(Article article, ReportJson report) {
        TreeMap<String, Double> measures = new TreeMap<>();
        report.measures().forEach(own -> measures.put(own.name(), own.value()));
        report.framing().probability().ifPresent(p -> measures.put(FRAMING, p));
        TreeMap<String, Double> frames = new TreeMap<>();
        report.frames().forEach(own -> own.probability().ifPresent(p -> frames.put(own.frame(), p)));
        List<ReportJson.CaptionJson> judged = report.captions().stream()
                .filter(own -> own.mismatch().band().isPresent())
                .toList();
        long mismatched = judged.stream()
                .filter(own -> GRAVE.contains(own.mismatch().band().get()))
                .count();
        return new ArticleFigures(
                article.imprint().outlet().filter(name -> !name.isBlank()),
                article.headline(),
                article.imprint().published(),
                article.imprint().genre().map(WireName::of),
                AgencyCredit.of(article),
                Sketch.of(article.body()).map(Sketch::text),
                measures,
                frames,
                new Captions(judged.size(), (int) mismatched),
                Words.of(article));
    }

    /** The figures as one line of JSON, which {@link #read} reads. */
    public String line() {
        return Json.write(this);
    }

    /** Reads figures that were written as a line. */
    public static ArticleFigures read(String line) {
        try {
            return Json.MAPPER.readValue(line, ArticleFigures.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("figures that were written cannot be read", damaged);
        }
    }

    /** The sketch; empty for an article that is too short. */
    Optional<Sketch> sketched() {
        return sketch.map(Sketch::read);
    }

    /** The month of publication, {@code yyyy-mm}; empty where it is not given as a date. */
    Optional<String> month() {
        return published
                .filter(day -> day.length() >= 7)
                .map(day -> day.substring(0, 7))
                .filter(ArticleFigures::isMonth);
    }

    private static boolean isMonth(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean fits = i == 4 ? text.charAt(i) == '-' : text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    boolean isOpinion() {
        return genre.filter("opinion"::equals).isPresent();
    }

    Standing standing(long group, boolean shared, boolean repeated) {
        return new Standing(group, agency.isPresent(), shared, repeated, isOpinion());
    }

    /** Every figure that enters an outlet's means, by its name there. */
    public Map<String, Double> byName() {
        TreeMap<String, Double> values = new TreeMap<>();
        readings().forEach(own -> values.put(own.name(), own.value()));
        return values;
    }

    /** What enters an outlet's means. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        measures.forEach((name, value) -> readings.add(new Reading(name, value, 1)));
        frames.forEach((frame, value) -> readings.add(new Reading(FRAME + frame, value, 1)));
        if (captions.judged() > 0) {
            double share = THOUSAND * captions.mismatched() / captions.judged();
            readings.add(new Reading(CAPTION_MISMATCHES, share, captions.judged()));
        }
        return readings;
    }
}
