package org.framescope.engine.style;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Severity;
import org.framescope.core.style.Allowed;
import org.framescope.core.style.OwnTerm;
import org.framescope.core.style.RuleSetting;
import org.framescope.core.style.Spelling;
import org.framescope.core.style.StylePack;
import org.framescope.core.style.Suppression;
import org.framescope.engine.model.Sha256;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a style pack from YAML. No value is ever made into an object by the library: only texts with their places are read. */
public final class StylePackReader {

    /** The largest style pack, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final String FORMAT = "1";
    private static final int DEPTH = 10;

    private final Set<String> ruleIds;
    private final Problems problems = new Problems();
    private final Terms words = new Terms();

    private StylePackReader(Set<String> ruleIds) {
        this.ruleIds = ruleIds;
    }

    /**
     * Reads a pack.
     *
     * @param name what the pack is called in a complaint, such as its file's name
     * @param bytes UTF-8
     * @param ruleIds the rules that there are
     * @throws InvalidStylePackException with the line of each mistake
     */
    public static StylePack read(String name, byte[] bytes, Set<String> ruleIds) throws InvalidStylePackException {
        if (bytes.length > MOST_BYTES) {
            throw new InvalidStylePackException(
                    "the style pack " + name + " can't be used: expected at most " + MOST_BYTES + " bytes, found more");
        }
        StylePackReader reader = new StylePackReader(ruleIds);
        Optional<StylePack> pack = reader.root(bytes).flatMap(root -> reader.pack(root, Sha256.of(bytes)));
        if (pack.isEmpty() || !reader.problems.isEmpty()) {
            throw new InvalidStylePackException(name, reader.problems.sorted());
        }
        return pack.get();
    }

    private Optional<Node> root(byte[] bytes) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEPTH);
        options.setCodePointLimit(MOST_BYTES);
        try {
            Node root = new Yaml(options).compose(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            if (root == null) {
                problems.at(start(), "expected a style pack, found an empty file");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException broken) {
            problems.at(
                    Optional.ofNullable(broken.getProblemMark()).orElseGet(StylePackReader::start),
                    "not YAML: " + broken.getProblem());
        } catch (YAMLException | StackOverflowError broken) {
            problems.at(
                    start(),
                    "not YAML that can be read: "
                            + String.valueOf(broken.getMessage()).replace('\n', ' '));
        }
        return Optional.empty();
    }

    private static org.yaml.snakeyaml.error.Mark start() {
        return new org.yaml.snakeyaml.error.Mark("", 0, 0, 0, new int[0], 0);
    }

    private Optional<StylePack> pack(Node root, String sha256) {
        Optional<Mapping> found = Mapping.of(root, "a style pack", problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping pack = found.get()
                .only(Set.of(
                        "format",
                        "id",
                        "version",
                        "title",
                        "hints",
                        "rules",
                        "terms",
                        "allow",
                        "suppressions",
                        "spellings"));
        pack.text("format")
                .filter(f -> !f.equals(FORMAT))
                .ifPresent(f -> pack.problem("format", "expected format " + FORMAT + ", found " + f));
        Optional<String> id = pack.text("id").filter(own -> named(pack, own));
        Optional<String> version = pack.text("version");
        Optional<String> title = pack.text("title");
        boolean hints = pack.flag("hints").orElse(false);
        Map<String, RuleSetting> rules = rules(pack);
        List<OwnTerm> terms = pack.list("terms", this::term);
        List<Allowed> allowed = pack.list("allow", this::allowed);
        List<Suppression> suppressions = pack.list("suppressions", this::suppression);
        List<Spelling> spellings = pack.list("spellings", this::spelling);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StylePack(
                id.orElseThrow(),
                version.orElseThrow(),
                title.orElseThrow(),
                sha256,
                hints,
                rules,
                terms,
                allowed,
                suppressions,
                spellings));
    }

    private static boolean named(Mapping pack, String id) {
        boolean fits = StylePack.isId(id);
        if (!fits) {
            pack.problem("id", "expected an id of a-z, 0-9 and hyphens, found \"" + id + "\"");
        }
        return fits;
    }

    private Map<String, RuleSetting> rules(Mapping pack) {
        Node node = pack.values().get("rules");
        Map<String, RuleSetting> settings = new HashMap<>();
        if (node == null) {
            return settings;
        }
        Mapping.of(node, "\"rules\"", problems)
                .ifPresent(rules -> rules.values().forEach((id, value) -> {
                    if (!ruleIds.contains(id)) {
                        problems.at(rules.key(id), "no such rule: " + id);
                    }
                    setting(value, id).ifPresent(s -> settings.put(id, s));
                }));
        return settings;
    }

    private Optional<RuleSetting> setting(Node node, String id) {
        return Mapping.of(node, "the settings of " + id, problems).map(own -> {
            own.only(Set.of("enabled", "severity"));
            return new RuleSetting(own.flag("enabled").orElse(true), severity(own));
        });
    }

    private Optional<Severity> severity(Mapping own) {
        return own.optionalText("severity").flatMap(value -> {
            Optional<Severity> known = Arrays.stream(Severity.values())
                    .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst();
            if (known.isEmpty()) {
                own.problem("severity", "expected note, warning or error for \"severity\", found \"" + value + "\"");
            }
            return known;
        });
    }

    private Optional<OwnTerm> term(Node node) {
        Optional<Mapping> found = Mapping.of(node, "a term", problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping own = found.get().only(Set.of("term", "severity", "reason", "hint"));
        Optional<String> term = words.of(own, "term", Terms.Kind.POINTED_OUT);
        Optional<Severity> severity = severity(own);
        Optional<String> reason = own.text("reason");
        Optional<String> hint = own.optionalText("hint");
        return term.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnTerm(term.get(), severity.orElse(Severity.NOTE), reason.get(), hint));
    }

    private Optional<Allowed> allowed(Node node) {
        Optional<Mapping> found = Mapping.of(node, "an allowed term", problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping own = found.get().only(Set.of("term", "reason"));
        Optional<String> term = words.of(own, "term", Terms.Kind.ALLOWED);
        Optional<String> reason = own.text("reason");
        return term.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Allowed(term.get(), reason.get()));
    }

    private Optional<Suppression> suppression(Node node) {
        Optional<Mapping> found = Mapping.of(node, "a suppression", problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping own = found.get().only(Set.of("rule", "text", "reason", "expires"));
        Optional<String> rule = own.optionalText("rule");
        rule.filter(id -> !ruleIds.contains(id)).ifPresent(id -> own.problem("rule", "no such rule: " + id));
        Optional<String> text = own.optionalText("text").map(t -> t.toLowerCase(Locale.ROOT));
        if (rule.isEmpty() && text.isEmpty()) {
            problems.at(own.node(), "expected a \"rule\" or a \"text\", or both; found neither");
        }
        Optional<String> reason = own.text("reason");
        Optional<LocalDate> expires = own.day("expires");
        return reason.isEmpty() || expires.isEmpty() || rule.isEmpty() && text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Suppression(rule, text, reason.get(), expires.get()));
    }

    private Optional<Spelling> spelling(Node node) {
        Optional<Mapping> found = Mapping.of(node, "a spelling", problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping own = found.get().only(Set.of("prefer", "instead", "reason"));
        Optional<String> prefer = own.text("prefer");
        List<String> instead = new ArrayList<>();
        for (String other : own.texts("instead")) {
            words.of(own, "instead", other, Terms.Kind.SPELLING).ifPresent(instead::add);
            if (prefer.isPresent() && prefer.get().equalsIgnoreCase(other)) {
                own.problem("instead", "\"" + other + "\" is the preferred spelling itself");
            }
        }
        if (instead.isEmpty()) {
            own.problem("instead", "expected the other spellings as a list for \"instead\", found none");
        }
        Optional<String> reason = own.optionalText("reason");
        return prefer.map(written -> new Spelling(written, instead, reason));
    }
}
