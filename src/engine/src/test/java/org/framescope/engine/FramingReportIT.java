package org.framescope.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.framescope.core.outlet.OutletTally;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.OutletJson;
import org.framescope.engine.io.ReportWriter;
import org.framescope.engine.model.ModelSettings;
import org.junit.jupiter.api.Test;

/** Framing, frames and outlets as the installed models judge them, on the wire. */
class FramingReportIT {

    private static final Framescope FRAMESCOPE = Framescope.with(ModelSettings.of(Path.of("../../models")));

    private static final String PLAIN = """
            The city council voted on Tuesday to close two of the six public libraries in Harwick by the end of the year. Nine
            members voted in favor and four against.

            Council leader Ruth Ames said the closures would save about 1.2 million pounds a year. "We looked at every other
            budget line first," she said. "None of us wanted to be here."

            The opposition leader, Daniel Okoro, said the figures did not include the cost of moving 40,000 books. He asked for
            an independent review before the buildings are sold.

            The two branches had 61,000 visits last year, according to the council's own report, down from 83,000 five years
            ago. The library workers' union said the fall came after opening hours were cut in half in 2019.
            """;

    private static final String SLANTED = """
            So this is what contempt for ordinary families looks like. On Tuesday the heartless bureaucrats who run Harwick
            rammed through their disgraceful scheme to slaughter two of our beloved libraries, and they did not even have the
            decency to look ashamed.

            Make no mistake: this was never about money. The arrogant council leader Ruth Ames, drunk on power, has always
            despised anything that ordinary people love. Every single promise she ever made was a cynical lie, and everybody
            in this town knows it.

            Who will pay the price? Our children, of course. Do these spineless cowards really believe that we are stupid
            enough to swallow their pathetic excuses? We must never forgive this shameful betrayal!
            """;

    private static Article article(String body) {
        return new Article(
                Imprint.NONE,
                Optional.of("Council votes to close two libraries"),
                Optional.empty(),
                body.replaceAll("(?<!\n)\n(?!\n)", " "),
                List.of(),
                List.of(),
                Map.of());
    }

    private static JsonNode report(String body) {
        AnalysisReport report = FRAMESCOPE.analyze(article(body), Set.of());
        return Json.MAPPER.valueToTree(new ReportWriter(FRAMESCOPE).write(report));
    }

    @Test
    void contributionsAddUpToTheLogOddsOnTheWire() {
        for (String body : List.of(PLAIN, SLANTED)) {
            JsonNode report = report(body);
            JsonNode framing = report.get("framing");
            assertEquals("scored", framing.get("status").asText(), framing.toString());
            double sum = framing.get("intercept").asDouble();
            Map<String, Double> measures = new HashMap<>();
            report.get("measures")
                    .forEach(m ->
                            measures.put(m.get("name").asText(), m.get("value").asDouble()));
            for (JsonNode own : framing.get("contributions")) {
                sum += own.get("logOdds").asDouble();
                assertEquals(
                        measures.get(own.get("measure").asText()),
                        own.get("value").asDouble());
                for (JsonNode passage : own.get("passages")) {
                    String text = article(body).headline().orElseThrow();
                    String field = passage.get("field").asText().equals("body")
                            ? article(body).body()
                            : text;
                    assertEquals(
                            field.substring(
                                    passage.get("begin").asInt(),
                                    passage.get("end").asInt()),
                            passage.get("text").asText());
                }
            }
            double probability = framing.get("probability").asDouble();
            assertEquals(Math.log(probability / (1 - probability)), sum, 1e-9);
            assertEquals(5, report.get("frames").size());
            assertTrue(report.at("/versions/models/framing").asText().length() == 64);
        }
    }

    @Test
    void aRantReadsMoreOneSidedThanAReport() {
        double plain = report(PLAIN).at("/framing/probability").asDouble();
        double slanted = report(SLANTED).at("/framing/probability").asDouble();
        assertTrue(plain < 0.4, "plain: " + plain);
        assertTrue(slanted > 0.7, "slanted: " + slanted);
    }

    @Test
    void textsThatAreNoNewsAreNotJudged() {
        String recipe = """
                Preheat the oven to 180 degrees. Butter a round tin of 20 cm and line it with paper. Whisk 3 eggs with 150 g of
                sugar until pale. Fold in 200 g of flour and 1 teaspoon of baking powder. Melt 100 g of butter and stir it in.

                Peel 4 apples, cut them into thin slices and lay them on the dough in circles. Sprinkle 2 tablespoons of sugar and
                a pinch of cinnamon over them. Bake for 45 minutes on the middle rack. Leave to cool in the tin for 10 minutes,
                then turn out onto a rack. Serve warm with cream. Keeps for 3 days in a tin with a lid.
                """;
        JsonNode framing = report(recipe).get("framing");
        assertEquals("abstained", framing.get("status").asText(), framing.toString());
    }

    @Test
    void anOutletsProfileIsWrittenAsTheContractSays() throws Exception {
        List<AnalysisReport> both =
                List.of(FRAMESCOPE.analyze(article(PLAIN), Set.of()), FRAMESCOPE.analyze(article(SLANTED), Set.of()));
        OutletTally tally = new OutletTally();
        for (int i = 0; i < 19; i++) {
            tally.add(both.get(i % 2).measures());
        }
        JsonNode few = Json.MAPPER.valueToTree(OutletJson.of(FRAMESCOPE.profile("example.org", tally)));
        assertEquals("abstained", few.at("/reliability/status").asText());
        tally.add(both.get(1).measures());
        JsonNode many = Json.MAPPER.valueToTree(OutletJson.of(FRAMESCOPE.profile("example.org", tally)));
        assertEquals("scored", many.at("/reliability/status").asText(), many.toString());
        double estimate = many.at("/reliability/estimate").asDouble();
        assertTrue(many.at("/reliability/interval/0").asDouble() <= estimate);
        assertTrue(many.at("/reliability/interval/1").asDouble() >= estimate);
        assertEquals(20, many.get("articles").asInt());
        assertTrue(many.get("measures").size() > 20);
    }
}
