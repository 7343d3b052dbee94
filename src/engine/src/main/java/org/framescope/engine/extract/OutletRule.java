package org.framescope.engine.extract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * How the pages of one outlet are read, where that is known better than it can be guessed: elements and what they are.
 * An inner element's part goes before an outer one's; where two match the same element the last one counts.
 *
 * @param domain host name in lower case, without {@code www.}
 */
public record OutletRule(String domain, List<Choice> rules) {

    private static final int MOST = 200;
    private static final int LONGEST = 300;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What an element is. */
    public enum Part {
        /** Holds the article and nothing else. */
        ARTICLE,
        HEADLINE,
        DECK,
        BYLINE,
        PUBLISHED,
        BODY,
        /** A picture's caption, with its credit. */
        CAPTION,
        DROP;

        /** The part as files name it. */
        @com.fasterxml.jackson.annotation.JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Part of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The elements that a selector finds, and what they are.
     *
     * @param selector a CSS selector of tags, classes, ids and attributes, without pseudo-classes
     */
    public record Choice(
            String selector, @JsonProperty("as") Part part) {

        public Choice {
            if (selector == null || part == null) {
                throw new IllegalArgumentException("a rule has a \"selector\" and a part to take it \"as\"");
            }
            if (selector.length() > LONGEST || !selector.chars().allMatch(Choice::isPlain)) {
                throw new IllegalArgumentException(
                        "a selector is made of tags, classes, ids and attributes, in up to " + LONGEST + " characters");
            }
            try {
                QueryParser.parse(selector);
            } catch (Selector.SelectorParseException | IllegalArgumentException malformed) {
                throw new IllegalArgumentException("no CSS selector: " + selector, malformed);
            }
        }

        /** Neither pseudo-classes nor {@code [name~=…]}: jsoup reads regular expressions there, which may take for ever. */
        private static boolean isPlain(int c) {
            return Character.isLetterOrDigit(c) || "-_.#> ,*+[]=\"'^$/".indexOf(c) >= 0;
        }
    }

    public OutletRule {
        if (domain == null || rules == null || rules.size() > MOST) {
            throw new IllegalArgumentException("an outlet's rule has a \"domain\" and up to " + MOST + " \"rules\"");
        }
        if (!isDomain(domain)) {
            throw new IllegalArgumentException("a domain is a host name in lower case, such as example.org");
        }
        rules = List.copyOf(rules);
    }

    /** Whether this is a host name in lower case with a dot in it, which can also name a file anywhere. */
    public static boolean isDomain(String name) {
        boolean plain =
                name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-');
        boolean dots = name.contains(".") && !name.startsWith(".") && !name.endsWith(".") && !name.contains("..");
        return plain && dots && name.length() <= 253;
    }

    /** Reads a rule's file. Throws {@link IllegalArgumentException} with a sentence on what is wrong. */
    public static OutletRule read(String json) {
        try {
            OutletRule rule = JSON.readValue(json, OutletRule.class);
            return Optional.ofNullable(rule)
                    .orElseThrow(() -> new IllegalArgumentException("an outlet's rule is a JSON object"));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(said(malformed), malformed);
        }
    }

    private static String said(JsonProcessingException malformed) {
        Throwable cause = malformed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean own =
                cause instanceof IllegalArgumentException && !cause.getMessage().startsWith("No enum");
        return own
                ? cause.getMessage()
                : "an outlet's rule is {\"domain\": …, \"rules\": [{\"selector\": …, \"as\": one of article, headline,"
                        + " deck, byline, published, body, caption, drop}]}";
    }

    /** The rule as its file has it. */
    public String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}
