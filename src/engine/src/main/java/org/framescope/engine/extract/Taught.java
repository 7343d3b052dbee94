package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an outlet's rule says about the elements of one page. */
final class Taught {

    private final Map<Element, OutletRule.Part> parts = new HashMap<>();
    private final Map<Element, Optional<Element>> nearest = new HashMap<>();

    private Taught() {}

    static Taught of(Document page, Optional<OutletRule> rule) {
        Taught taught = new Taught();
        for (OutletRule.Choice choice : rule.map(OutletRule::rules).orElse(List.of())) {
            page.select(choice.selector()).forEach(e -> taught.parts.put(e, choice.part()));
        }
        return taught;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The element that holds the article, if the rule names one of this page. */
    Optional<Element> article(Element body) {
        return isEmpty()
                ? Optional.empty()
                : body.stream()
                        .filter(e -> parts.get(e) == OutletRule.Part.ARTICLE)
                        .findFirst();
    }

    /** What the rule says about a block; empty where it is silent. */
    Optional<OutletRule.Part> part(Block block) {
        return nearest(block.host()).map(parts::get);
    }

    /** The blocks, with what the rule says in place of what was guessed. */
    List<Block> apply(List<Block> blocks) {
        if (isEmpty()) {
            return blocks;
        }
        List<Block> told = new ArrayList<>();
        for (Block block : blocks) {
            told.add(part(block).map(part -> told(block, part)).orElse(block));
        }
        return List.copyOf(told);
    }

    private Block told(Block block, OutletRule.Part part) {
        Optional<Reason> reason = part == OutletRule.Part.DROP ? Optional.of(Reason.OUTLET_RULE) : Optional.empty();
        Optional<Element> figure = part == OutletRule.Part.CAPTION ? nearest(block.host()) : Optional.empty();
        boolean credit = part == OutletRule.Part.CAPTION && block.credit();
        return new Block(block.text(), block.linked(), block.host(), reason, figure, Optional.empty(), credit);
    }

    private Optional<Element> nearest(Element host) {
        if (isEmpty()) {
            return Optional.empty();
        }
        Optional<Element> known = nearest.get(host);
        if (known != null) {
            return known;
        }
        Element at = host;
        while (at != null && (!parts.containsKey(at) || parts.get(at) == OutletRule.Part.ARTICLE)) {
            at = at.parent();
        }
        nearest.put(host, Optional.ofNullable(at));
        return Optional.ofNullable(at);
    }

    /** The fields that the rule settles on this page. */
    Set<OutletRule.Part> settled(List<Block> blocks) {
        Set<OutletRule.Part> settled = new HashSet<>();
        blocks.forEach(b -> part(b).ifPresent(settled::add));
        return settled;
    }

    /** A selector for blocks that came out the same way. */
    static final class Selectors {

        private static final int LEVELS = 3;

        /** The selectors that may stand for blocks of one parent and name, and the outcome that was noted for them last. */
        private static final class Candidates {
            private final List<String> selectors;
            private String noted = "";

            private Candidates(List<String> selectors) {
                this.selectors = selectors;
            }
        }

        private final Map<String, String> outcomes = new HashMap<>();
        /** By parent and own name: neighbors of one class, such as paragraphs, have the same ones. */
        private final Map<Element, Map<String, Candidates>> candidates = new HashMap<>();

        private final Map<String, String> plainNames = new HashMap<>();

        /** Notes what became of a block. */
        void note(Block block, String outcome) {
            Candidates own = candidates(block);
            if (!own.noted.equals(outcome)) {
                own.noted = outcome;
                own.selectors.forEach(c -> outcomes.merge(c, outcome, (a, b) -> a.equals(b) ? a : ""));
            }
        }

        /** The narrowest selector that finds this block and none that became something else; empty where there is none. */
        Optional<String> of(Block block) {
            for (String candidate : candidates(block).selectors) {
                if (!outcomes.getOrDefault(candidate, "").isEmpty()) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }

        private Candidates candidates(Block block) {
            Element element = block.frame().orElse(block.host());
            return candidates
                    .computeIfAbsent(element.parent(), p -> new HashMap<>())
                    .computeIfAbsent(element.normalName() + name(element), n -> new Candidates(candidates(element)));
        }

        private List<String> candidates(Element element) {
            List<String> candidates = new ArrayList<>();
            Element at = element;
            String below = "";
            for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
                String own = name(at);
                if (!own.isEmpty()) {
                    candidates.add(own + below);
                }
                below = " > " + at.normalName() + (own.isEmpty() ? "" : own) + below;
                at = at.parent();
            }
            return candidates;
        }

        /** The element's classes, or its id; those with digits are of one page alone. */
        private String name(Element element) {
            if (element.attributes().isEmpty()) {
                return "";
            }
            String classes = plainNames.computeIfAbsent(element.className(), Selectors::plainNames);
            boolean identified = classes.isEmpty() && isPlain(element.id());
            return identified ? "#" + element.id() : classes;
        }

        private static String plainNames(String classes) {
            return Wording.words(classes).stream()
                    .distinct()
                    .filter(Selectors::isPlain)
                    .limit(3)
                    .map(c -> "." + c)
                    .collect(Collectors.joining());
        }

        private static boolean isPlain(String name) {
            return !name.isEmpty()
                    && name.length() <= 60
                    && Character.isLetter(name.charAt(0))
                    && name.chars().allMatch(c -> c < 0x80 && Character.isLetter(c) || c == '-' || c == '_');
        }
    }
}
