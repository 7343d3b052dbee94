package org.framescope.app.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** 300 hostile texts, kept in every place that a desk keeps text in, shown in every room: none of them runs. */
@QuarkusTest
class HostileDeskIT {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(N)</script>",
            "<img src=x onerror=alert(N)>",
            "<svg onload=alert(N)>",
            "<svg/onload=alert(N)//",
            "<iframe srcdoc=\"<script>alert(N)</script>\"></iframe>",
            "<a href=javascript:alert(N)>x</a>",
            "<math><mi xlink:href=\"javascript:alert(N)\">x</mi></math>",
            "<details open ontoggle=alert(N)>",
            "<video><source onerror=alert(N)></video>",
            "<input autofocus onfocus=alert(N)>",
            "<body onload=alert(N)>",
            "<object data=\"javascript:alert(N)\"></object>",
            "<embed src=\"javascript:alert(N)\">",
            "<style>@import 'javascript:alert(N)';</style>",
            "<link rel=stylesheet href=javascript:alert(N)>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(N)\">",
            "<form action=javascript:alert(N)><button autofocus>",
            "<marquee onstart=alert(N)>",
            "<template><script>alert(N)</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(N)>\">",
            "${alert(N)}",
            "{{constructor.constructor('alert(N)')()}}",
            "javascript:alert(N)",
            "data:text/html,<script>alert(N)</script>",
            "x\" onmouseover=alert(N) x=\"",
            "'-alert(N)-'",
            "</textarea><script>alert(N)</script>",
            "</title><script>alert(N)</script>",
            "<!--><script>alert(N)</script>-->",
            "<![CDATA[<script>alert(N)</script>]]>");

    private static final List<UnaryOperator<String>> DISGUISES = List.of(
            attack -> attack,
            attack -> attack.replace("script", "ScRiPt").replace("img", "IMG"),
            attack -> "\">" + attack,
            attack -> "'>" + attack,
            attack -> "</p></div>" + attack,
            attack -> "--></style></script>" + attack,
            attack -> "<" + attack,
            attack -> attack.replace(" ", "\u00A0/").replace("<", "<\u200B"),
            attack -> "\u202E" + attack,
            attack -> attack.replace("<", "&lt;").replace("(", "&#40;"));

    /** Keeps one attack in each place; fifty of them with captions. */
    private static final String KEEP = """
        async (attacks) => {
          const desk = await import('./page/review-api.js');
          const people = await import('./page/desk-api.js');
          const next = () => attacks.pop();
          const article = {
            headline: next(), byline: next(), outlet: next(), deck: next(), dateline: next(), url: next(),
            body: `The mayor, ${next()}, said: “${next()} is loaded.”\\n\\nThe council passed a ${next()} budget.\\n\\n${'The council passed a disgraceful budget on Monday after a long debate about the old bridge. '.repeat(20)}`,
            captions: Array.from({ length: 25 }, () => ({ text: next(), credit: next() })),
          };
          let review = await desk.submit(article, undefined, next());
          const { id } = review.summary;
          review = await desk.revise(id, { ...article, headline: next(), body: `${article.body}\\n\\n${next()}` });
          review = await desk.step(review, { step: 'start' });
          review = await desk.step(review, { step: 'return', note: next() });
          const { report } = await desk.draft(review, 2);
          const finding = report.findings.find((f) => f.text === 'disgraceful') ?? report.findings[0];
          await desk.decide(id, finding.id, 0, { outcome: 'dismissed', cause: 'other', note: next() });
          await desk.say(id, next(), finding.id);
          await people.addToken({ name: next().slice(0, 120), scopes: ['read'], days: 1 });
          const settings = await people.desk();
          const quoted = JSON.stringify(next());
          await people.changeDesk(settings, {
            name: next().slice(0, 120),
            stylePack: `format: 1\\nid: hostile\\nversion: "1"\\ntitle: ${quoted}\\n`,
          });
          return { id, finding: finding.id };
        }\
        """;

    @TestHTTPResource("/")
    URL root;

    static List<String> attacks() {
        List<String> attacks = new ArrayList<>();
        for (UnaryOperator<String> disguise : DISGUISES) {
            for (String attack : ATTACKS) {
                attacks.add(disguise.apply(attack).replace("N", String.valueOf(attacks.size())));
            }
        }
        return attacks;
    }

    @Test
    void nothingThatADeskKeepsRuns() {
        List<String> attacks = attacks();
        assertEquals(300, attacks.size());
        try (Chromium chromium = Chromium.start();
                Visit visit = Visit.at(chromium, root)) {
            visit.open("#/");
            Map<?, ?> last = Map.of();
            int kept = 0;
            while (kept < attacks.size()) {
                // The last batch begins again with the first attacks.
                List<String> batch = new ArrayList<>();
                while (batch.size() < 70) {
                    batch.add(attacks.get((kept + batch.size()) % attacks.size()));
                }
                visit.open("#/");
                last = (Map<?, ?>) visit.page().evaluate(KEEP, batch);
                kept += 60;
                for (String room : List.of("", "/changes", "/record", "/2/" + last.get("finding"), "/1")) {
                    look(visit, "#/reviews/" + last.get("id") + room);
                }
                visit.open("#/reviews/" + last.get("id"));
                visit.find("#tab-discussion").click();
                still(visit, "discussion");
            }
            for (String room : List.of("#/reviews", "#/desk", "#/desk/people", "#/account", "#/analyses", "#/")) {
                look(visit, room);
            }
            for (String attack : ATTACKS) {
                visit.page()
                        .evaluate("(attack) => { location.hash = `#/reviews/${encodeURIComponent(attack)}`; }", attack);
                visit.page().waitForSelector(".failure");
                still(visit, attack);
            }
            visit.forgive("404");
            visit.assertQuiet();
        }
    }

    private static void look(Visit visit, String hash) {
        visit.open(hash);
        still(visit, hash);
    }

    private static void still(Visit visit, String where) {
        int foreign = visit.find("main img, main script, main iframe, main object, main embed, main svg[onload], main"
                        + " [onerror], main [href^='javascript:'], main [href^='data:'], main math, main marquee")
                .count();
        assertEquals(0, foreign, where);
        assertTrue(visit.find("h1").count() > 0, where);
    }
}
