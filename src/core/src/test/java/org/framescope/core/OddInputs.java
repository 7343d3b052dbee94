package org.framescope.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Embed;
import org.framescope.core.article.Imprint;

/** Seeded odd articles: everything that breaks text tools, two hundred of it, named for failure messages. */
public final class OddInputs {

    private static final int COUNT = 200;
    private static final int LARGE = 200_000;

    private static final String[] SCRAPS = {
        "",
        " ",
        "\n",
        "\n\n",
        "\t",
        "\u0000",
        "\u00A0",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\uFFFD",
        "a",
        "A",
        "the",
        "said",
        "\"",
        "'",
        "\u201C",
        "\u201D",
        "\u2018",
        "\u2019",
        "\u00AB",
        "\u00BB",
        "``",
        "''",
        "(",
        ")",
        "[",
        "]",
        ".",
        "...",
        "!",
        "?",
        ",",
        ";",
        ":",
        "-",
        "\u2014",
        "1",
        "1,000",
        "3.14",
        "12/05/2020",
        "March 14, 2022",
        "$400",
        "U.S.",
        "Mr. Smith",
        "Podolyak",
        "he",
        "She said",
        "\"Yes,\" he said, \"no.\"",
        "according to",
        "officials",
        "it was said",
        "\uD83D\uDE00",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD835\uDC00",
        "e\u0301\u0301\u0301",
        "\uFB01",
        "\u0645\u0631\u062D\u0628\u0627",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u4E2D\u6587",
        "\u0412\u043E\u0440\u043E\u0433\u0443",
        "r\u0435l\u0435ntless",
        "re\u00ADlent\u200Bless",
        "\uD800",
        "\uDC00",
        "<b>",
        "&amp;",
        "{\"a\":1}",
        "\\",
        "\u2028",
    };

    private OddInputs() {}

    /** Two hundred articles, the same on every machine. */
    public static Map<String, Article> all() {
        Map<String, Article> inputs = new LinkedHashMap<>(large());
        Random random = new Random(20_221_114);
        while (inputs.size() < COUNT) {
            inputs.put("scraps-" + inputs.size(), scraps(random));
        }
        return inputs;
    }

    private static Map<String, Article> large() {
        Map<String, Article> inputs = new LinkedHashMap<>();
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("empty", "");
        bodies.put("blank", " \n\n \t ");
        bodies.put("five-megabytes", "The minister said the plan would work. ".repeat(130_000));
        bodies.put("one-word", "x".repeat(1_000_000));
        bodies.put("one-capital-word", "X".repeat(1_000_000));
        bodies.put("one-sentence", "the plan and the ".repeat(60_000));
        bodies.put("capitals", "Minister Smith ".repeat(60_000));
        bodies.put("said-only", "said ".repeat(LARGE));
        bodies.put("open-quotes", "\u201C".repeat(LARGE));
        bodies.put("straight-quotes", "\"".repeat(LARGE));
        bodies.put("single-quotes", "'".repeat(LARGE));
        bodies.put("open-quotes-with-words", "\u201Cno ".repeat(LARGE));
        bodies.put("apostrophes-with-words", "dogs' 'cats ".repeat(60_000));
        bodies.put("paragraphs-of-quotes", "\u201CGo on\n\n".repeat(50_000));
        bodies.put("line-feeds", "\n".repeat(LARGE));
        bodies.put("short-lines", "No\n".repeat(LARGE));
        bodies.put("brackets", "(".repeat(LARGE));
        bodies.put("stops", ".".repeat(LARGE));
        bodies.put("initials", "A. ".repeat(LARGE));
        bodies.put("dotted", "a.".repeat(LARGE));
        bodies.put("hyphens", "a-".repeat(LARGE));
        bodies.put("hidden", "a\u200B".repeat(LARGE));
        bodies.put("accents", "e" + "\u0301".repeat(LARGE));
        bodies.put("lookalikes", "\u0430".repeat(LARGE));
        bodies.put("mixed-lookalikes", "\u0430b".repeat(LARGE));
        bodies.put("emoji", "\uD83D\uDE00".repeat(LARGE));
        bodies.put("high-surrogates", "\uD800".repeat(LARGE));
        bodies.put("right-to-left", "\u0645\u0631\u062D\u0628\u0627 ".repeat(30_000));
        bodies.put("nul", "\u0000".repeat(LARGE));
        bodies.put("numbers", "1,000,000 ".repeat(30_000));
        bodies.put("digits", "7".repeat(LARGE));
        bodies.put("names-that-differ", names(20_000));
        bodies.forEach((name, body) -> inputs.put(name, Article.ofBody(body)));
        inputs.put("long-caption", article("", "Short body.", "Smith said in Kyiv. ".repeat(10_000)));
        inputs.put("long-headline", article("Minister Smith ".repeat(20_000), "Short body.", ""));
        inputs.put("many-captions", manyCaptions(2_000));
        return inputs;
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("Mr. ").append(name(i)).append(" said no. ");
        }
        return names.toString();
    }

    private static String name(int i) {
        StringBuilder name = new StringBuilder("P");
        for (int rest = i; rest > 0; rest /= 20) {
            name.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return name.append("ak").toString();
    }

    private static Article manyCaptions(int count) {
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            captions.add(Caption.of("Mr. " + name(i) + " speaks in Kyiv on March 1, 2020."));
        }
        return new Article(
                Imprint.NONE,
                Optional.empty(),
                Optional.empty(),
                "Talks were held in Kyiv on Monday. ".repeat(200),
                captions,
                List.of(),
                Map.of());
    }

    private static Article article(String headline, String body, String caption) {
        return new Article(
                Imprint.NONE,
                Optional.of(headline),
                Optional.empty(),
                body,
                List.of(Caption.of(caption)),
                List.of(),
                Map.of());
    }

    private static Article scraps(Random random) {
        return new Article(
                Imprint.NONE,
                random.nextBoolean() ? Optional.of(text(random, 12)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(text(random, 12)) : Optional.empty(),
                text(random, 400),
                random.nextBoolean() ? List.of(Caption.of(text(random, 20))) : List.of(),
                random.nextBoolean()
                        ? List.of(new Embed("social-post", Optional.empty(), text(random, 9), Optional.empty()))
                        : List.of(),
                Map.of());
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int scraps = random.nextInt(most + 1);
        for (int i = 0; i < scraps; i++) {
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
