package org.framescope.core.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Imprint;

/** An article of 860 words, own writing: a story of 170 words, five times with other days and other speakers. */
public final class BenchArticle {

    /** Sentences of the body. */
    public static final int SENTENCES = 55;

    private static final List<String> SPEAKERS =
            List.of("Anna Petrov", "Marcus Webb", "Joan Okafor", "Luis Herrera", "Mei Tanaka");

    private static final String STORY = """
            The port of Easthaven stayed closed on %1$s for another day as dock workers and the operator failed to agree \
            on night shifts, officials said.

            “We came with an offer and were shown the door,” said %2$s, who leads the talks for the union. “Nobody here \
            wants a strike that lasts into the winter.”

            The operator, Harlan Ports, called the demands “reckless” and claimed that they would cost $40 million a \
            year. According to two people familiar with the talks, a compromise was close on %1$s morning but collapsed \
            over the wording of a single clause.

            About 60 ships are waiting outside the harbor, the coast guard reported. Supermarkets have warned that \
            fresh fruit could become scarce, while the regional government insisted that supplies were secure. \
            Transport minister %2$s told reporters that the state would not intervene.

            The dispute began in March, when the operator announced that automated cranes would replace a third of the \
            night crews. It was widely expected to end before the summer. Critics accuse both sides of brutal tactics.""";

    private BenchArticle() {}

    public static Article create() {
        List<String> days = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            body.append(body.isEmpty() ? "" : "\n\n").append(STORY.formatted(days.get(i), SPEAKERS.get(i)));
        }
        return new Article(
                Imprint.NONE,
                Optional.of("Easthaven port stays closed as talks collapse"),
                Optional.empty(),
                body.toString(),
                List.of(Caption.of("Ships wait outside the harbor of Easthaven on Monday.")),
                List.of(),
                Map.of());
    }
}
