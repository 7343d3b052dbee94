package org.framescope.app.batch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.BatchItems;
import org.framescope.engine.batch.FiguresSource;
import org.framescope.engine.batch.ItemAnalyzer;
import org.framescope.engine.batch.OutletTable;
import org.framescope.engine.batch.Profiles;
import org.framescope.engine.batch.RenderedEntry;
import org.framescope.engine.batch.Standings;
import org.framescope.engine.extract.OutletRules;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.OutletJson;
import org.junit.jupiter.api.Test;

/** Behind a batch stand its outlets, behind an outlet its figures, behind a figure its articles. */
@QuarkusTest
class OutletsTest {

    private static final String BATCHES = "/api/v1/batches";

    @Test
    void leadsFromTheBatchToThePassages() throws Exception {
        String input = articles(60);
        String batch = submitted(input);
        Response outlets = given().get(batch + "/outlets");
        outlets.then()
                .body("items", hasSize(3))
                .body("items.outlet", equalTo(List.of("outlet-0.example", "outlet-1.example", "outlet-2.example")));
        String profile = given().get(batch + "/outlets/outlet-1.example").asString();
        List<OutletJson> expected = expected(input);
        assertEquals(Json.write(expected.get(1)), profile, "the bytes of the command line");
        StringBuilder table = new StringBuilder(OutletTable.head());
        expected.forEach(own -> table.append(OutletTable.lines(own)));
        assertEquals(
                table.toString(),
                new String(given().get(batch + "/tables/outlets").asByteArray(), StandardCharsets.UTF_8));
        ByteArrayOutputStream parquet = new ByteArrayOutputStream();
        try (OutletTable.Parquet rows = OutletTable.parquet(parquet)) {
            for (OutletJson own : expected) {
                rows.add(own);
            }
        }
        assertArrayEquals(
                parquet.toByteArray(),
                given().get(batch + "/tables/outlets?format=parquet").asByteArray());
        String measure = "attribution.density";
        Response articles = given().get(batch + "/outlets/outlet-1.example/articles?limit=5&measure=" + measure);
        articles.then().statusCode(200).body("$", hasSize(5)).body("outlet", hasItems("outlet-1.example"));
        List<Float> values = articles.path("measures.'" + measure + "'");
        assertTrue(values.get(0) >= values.get(4), values.toString());
        given().get("/api/v1/analyses/" + articles.path("[0].analysis")).then().statusCode(200);
    }

    @Test
    void putsOneStoryOfSeveralOutletsSideBySide() throws Exception {
        String batch = submitted(articles(60));
        Response stories = given().get(batch + "/stories");
        stories.then().body("items", hasSize(1)).body("items[0].articles", equalTo(3));
        given().get(batch + "/stories/" + stories.path("items[0].story"))
                .then()
                .body("$", hasSize(3))
                .body("outlet", hasItems("outlet-0.example", "outlet-1.example", "outlet-2.example"));
        given().get(batch + "/stories/59").then().statusCode(404);
        given().get(batch + "/outlets/nobody.example").then().statusCode(404);
    }

    private static List<OutletJson> expected(String input) throws IOException, InvalidInputException {
        Framescope framescope = Framescope.standard();
        ItemAnalyzer analyzer = new ItemAnalyzer(framescope, Set.of());
        List<RenderedEntry> entries = new ArrayList<>();
        BatchItems items = BatchItems.of(
                "", "", OutletRules.NONE, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        for (var item = items.next(); item.isPresent(); item = items.next()) {
            entries.add(analyzer.analyze(item.get()));
        }
        FiguresSource source = taker -> {
            for (int i = 0; i < entries.size(); i++) {
                taker.take(i + 1, entries.get(i).figures().orElseThrow());
            }
        };
        List<OutletJson> profiles = new ArrayList<>();
        Profiles.make(source, Standings.of(source), framescope, profiles::add);
        return profiles;
    }

    /** Three of them, at the end, are one text in three outlets. */
    private static String articles(int count) {
        Random random = new Random(4);
        String shared = "The council met on Tuesday. Officials said the plan would go ahead next year, and nobody spoke"
                + " against it. Anna Weber, who leads the opposition, stayed away from the vote, her office said.";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String body = "Story " + i + ". " + "Officials said so. ".repeat(random.nextInt(4)) + "Rain "
                    + random.nextInt(1000) + " fell. ".repeat(1 + random.nextInt(9));
            lines.append("{\"id\":%d,\"outlet\":\"outlet-%d.example\",\"published\":\"2022-%02d-01\",\"body\":\"%s\"}%n"
                    .formatted(i, i % 3, 1 + i / 6 % 12, i >= count - 3 ? shared : body));
        }
        return lines.toString();
    }

    private static String submitted(String input) throws InterruptedException {
        String batch = given().contentType("application/x-ndjson")
                .body(input.getBytes(StandardCharsets.UTF_8))
                .post(BATCHES)
                .header("Location");
        for (int i = 0; i < 600 && !given().get(batch).<Boolean>path("profiled"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        given().get(batch).then().body("profiled", equalTo(true));
        return batch;
    }
}
