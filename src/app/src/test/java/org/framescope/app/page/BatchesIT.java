package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file of articles goes in by the form, its progress is seen, and figures lead to passages. */
@QuarkusTest
class BatchesIT extends BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private static final List<String> SENTENCES = List.of(
            "Critics slammed the regime of fees that the mayor had brought in a year ago.",
            "\\\"We agree on the roads,\\\" Anna Weber, who leads the opposition, said after the vote.",
            "Officials familiar with the plan said the money would last until the spring.",
            "The old bridge over the river will be closed for repairs from the first of June.",
            "A teacher told reporters that her school had waited for new windows since 2009.",
            "The treasurer called the deficit a disaster and asked for more time.",
            "Nobody spoke against the new playground behind the library.",
            "The union of bus drivers said it would not accept longer shifts.",
            "Rents in the center have risen by nine percent, according to the statistics office.",
            "\\\"That is a shameful waste,\\\" said Peter Osei, a farmer from the northern hills.",
            "Heavy rain had flooded two cellars and the fire station on Sunday night.",
            "The hospital wants to hire forty nurses before the winter begins.",
            "A spokeswoman for the ministry declined to comment on the delay.",
            "Experts say the harbor could lose its largest customer to a rival port.");

    @Test
    void fromTheFileToThePassage() throws IOException {
        Files.createDirectories(SCREENSHOTS);
        visit.open("#/batches");
        picture(visit, "batches-empty-1440");
        visit.find("#batch-file")
                .setInputFiles(new FilePayload(
                        "spring.ndjson", "application/x-ndjson", articles(150).getBytes(StandardCharsets.UTF_8)));
        visit.find(".batch-form button").click();
        visit.page().waitForSelector(".batch .progress");
        visit.settled();
        picture(visit, "batch-running-1440");
        visit.page().reload();
        visit.settled();
        visit.page().waitForSelector(".outlets a", new Page.WaitForSelectorOptions().setTimeout(120_000));
        picture(visit, "batch-1440");
        assertEquals("spring.ndjson", visit.find("h1").textContent());
        assertTrue(visit.find(".counts .in").textContent().contains("151"));
        assertTrue(visit.find(".counts .failed").textContent().contains("1"));
        assertEquals(0, visit.find(".downloads .hint").count(), "all there is");
        String batch = hash();
        visit.find(".outlets a").first().click();
        visit.page().waitForSelector(".outlet");
        visit.settled();
        assertTrue(visit.find(".outlet .trend svg").count() > 0);
        picture(visit, "outlet-1440");
        String outlet = hash();
        visit.find("input[value=without-repeats]").check();
        assertTrue(visit.find(".figures .measure").count() > 5);
        visit.find(".figures .measure a").first().click();
        visit.page().waitForSelector(".article-figures");
        visit.settled();
        picture(visit, "outlet-articles-1440");
        visit.find(".article-figures a").first().click();
        visit.page().waitForSelector(".report");
        visit.open(batch);
        visit.page().waitForSelector(".stories a");
        visit.find(".stories a").first().click();
        visit.page().waitForSelector(".article-figures");
        visit.settled();
        picture(visit, "story-1440");
        String story = hash();
        reply(outlet);
        String sample = judge(batch);
        narrow(batch, outlet, story, sample);
    }

    /** What an outlet says is text, whatever stands in it, and so is what was corrected. */
    private void reply(String outlet) {
        String hostile = "We <img src=x onerror=alert(1)> stand by it.";
        visit.open(outlet);
        visit.find(".reply-form summary").click();
        visit.find("#note-speaker").fill("Jane <b>Doe</b>");
        visit.find("#note-said").fill(hostile);
        visit.find(".reply-form button").click();
        visit.page().waitForSelector(".reply");
        assertEquals(hostile, visit.find(".reply .words-said").textContent());
        assertEquals(0, visit.find(".reply img").count());
        picture(visit, "outlet-reply-1440");
        visit.find(".outlet-notes a").click();
        visit.page().waitForSelector(".correction-form");
        visit.find("#correction-what").fill("The <script>alert(1)</script> rate of wire copy.");
        visit.find("#correction-why").fill("An agency was missed.");
        visit.find(".correction-form button").click();
        visit.page().waitForSelector(".correction-log li");
        picture(visit, "corrections-1440");
    }

    /** Draws a sample, judges four by keys, leaves, and goes on with the fifth. */
    private String judge(String batch) {
        visit.open(batch);
        visit.page().waitForSelector(".sample-form");
        visit.find("#sample-size").fill("60");
        visit.find(".sample-form button").click();
        visit.page().waitForSelector(".seats a");
        String sample = hash();
        visit.find(".seats a").first().click();
        visit.page().waitForSelector(".paragraph mark");
        picture(visit, "judge-1440");
        for (String key : List.of("r", "w", "c", "r")) {
            String before = visit.find(".task .hint").first().textContent();
            visit.page().keyboard().press(key);
            visit.page()
                    .waitForFunction("before => document.querySelector('.task .hint').textContent !== before", before);
        }
        assertTrue(visit.find(".task .hint").first().textContent().contains("Finding 5 of 60"));
        visit.page().keyboard().press("p");
        assertEquals("true", visit.find(".verdicts button").first().getAttribute("aria-pressed"));
        visit.open(sample);
        assertTrue(visit.find(".seats li").first().textContent().contains("4 of 60 answered"));
        picture(visit, "sample-1440");
        visit.open(sample + "/judge/1");
        assertTrue(visit.find(".task .hint").first().textContent().contains("Finding 5 of 60"), "goes on");
        return sample;
    }

    private void narrow(String batch, String outlet, String story, String sample) {
        try (Visit phone = visit(360, ColorScheme.DARK)) {
            phone.open("#/batches");
            picture(phone, "batches-360");
            phone.open(batch);
            phone.page().waitForSelector(".outlets a");
            picture(phone, "batch-360");
            phone.open(outlet);
            picture(phone, "outlet-360");
            phone.open(story);
            picture(phone, "story-360");
            phone.open(sample);
            picture(phone, "sample-360");
            phone.open(sample + "/judge/1");
            picture(phone, "judge-360");
            phone.open("#/corrections");
            picture(phone, "corrections-360");
        }
    }

    private String hash() {
        return visit.page().url().substring(visit.page().url().indexOf('#'));
    }

    private static void picture(Visit visit, String name) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        assertEquals(0, visit.sidewaysScroll(), name + " scrolls sideways");
    }

    private static String articles(int count) {
        Random random = new Random(4);
        String shared = "The council met on Tuesday. Officials said the plan would go ahead next year, and nobody spoke"
                + " against it. Anna Weber, who leads the opposition, stayed away from the vote, her office said.";
        StringBuilder lines = new StringBuilder("{\"body\":\n");
        for (int i = 0; i < count; i++) {
            String body = report(random, i);
            lines.append(
                    "{\"id\":%d,\"outlet\":\"%s.example\",\"headline\":\"Council %d meets\",\"published\":\"2022-%02d-01\",\"body\":\"%s\"}%n"
                            .formatted(
                                    i,
                                    i % 2 == 0 ? "herald" : "courier",
                                    i,
                                    1 + i / 12 % 12,
                                    i >= count - 2 ? shared : body));
        }
        return lines.toString();
    }

    /** Some sentences of many, so that hardly two articles are alike. */
    private static String report(Random random, int number) {
        List<String> sentences = new ArrayList<>(SENTENCES);
        Collections.shuffle(sentences, random);
        return "The council of district " + number + " met on Tuesday to vote on its budget. "
                + String.join(" ", sentences.subList(0, 7));
    }
}
