package org.framescope.engine.style;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of one place in a style pack, read strictly: what is unknown, double or of the wrong kind is a problem. */
final class Mapping {

    private final Node node;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    private Mapping(Node node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** What stands at a node; empty, with a problem, where that is no mapping. */
    static Optional<Mapping> of(Node node, String what, Problems problems) {
        if (!(node instanceof MappingNode mapping)) {
            problems.at(node, "expected " + what + " as keys and values, found " + kind(node));
            return Optional.empty();
        }
        Mapping read = new Mapping(node, problems);
        mapping.getValue().forEach(read::add);
        return Optional.of(read);
    }

    private void add(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.at(tuple.getKeyNode(), "expected a word as key, found " + kind(tuple.getKeyNode()));
            return;
        }
        if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            problems.at(key, "the key \"" + key.getValue() + "\" stands here a second time");
        }
        keys.putIfAbsent(key.getValue(), key);
    }

    /** Makes a problem of every key but these. */
    Mapping only(Set<String> known) {
        keys.forEach((name, key) -> {
            if (!known.contains(name)) {
                problems.at(
                        key,
                        "unknown key \"" + name + "\"; there are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        });
        return this;
    }

    Map<String, Node> values() {
        return values;
    }

    Node key(String name) {
        return keys.get(name);
    }

    Node node() {
        return node;
    }

    void problem(String key, String message) {
        problems.at(values.getOrDefault(key, node), message);
    }

    /** The text of a key; a problem, and empty, where it is missing or no text. */
    Optional<String> text(String key) {
        if (!values.containsKey(key)) {
            problems.at(node, "the key \"" + key + "\" is missing");
            return Optional.empty();
        }
        return optionalText(key);
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> scalar(value, "\"" + key + "\""));
    }

    private Optional<String> scalar(Node value, String what) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        problems.at(value, "expected a text for " + what + ", found " + kind(value));
        return Optional.empty();
    }

    Optional<Boolean> flag(String key) {
        return optionalText(key).flatMap(value -> {
            if (value.equals("true") || value.equals("false")) {
                return Optional.of(Boolean.valueOf(value));
            }
            problem(key, "expected true or false for \"" + key + "\", found \"" + value + "\"");
            return Optional.empty();
        });
    }

    Optional<LocalDate> day(String key) {
        return text(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException noDay) {
                problem(key, "expected a day such as 2027-01-31 for \"" + key + "\", found \"" + value + "\"");
                return Optional.empty();
            }
        });
    }

    /** What a function makes of each item of a list; nothing where the key is absent. */
    <T> List<T> list(String key, Function<Node, Optional<T>> item) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            problems.at(value, "expected a list for \"" + key + "\", found " + kind(value));
            return List.of();
        }
        List<T> read = new ArrayList<>();
        sequence.getValue().forEach(own -> item.apply(own).ifPresent(read::add));
        return read;
    }

    List<String> texts(String key) {
        return list(key, own -> scalar(own, "an item of \"" + key + "\""));
    }

    private static String kind(Node node) {
        if (node instanceof MappingNode) {
            return "keys and values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return ((ScalarNode) node).getValue().isBlank() ? "nothing" : "\"" + ((ScalarNode) node).getValue() + "\"";
    }
}
