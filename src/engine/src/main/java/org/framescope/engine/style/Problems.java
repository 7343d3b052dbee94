package org.framescope.engine.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Mistakes as they are found; more than a person would put right at once are not listed. */
final class Problems {

    private static final int MOST = 20;

    private final List<StyleProblem> found = new ArrayList<>();

    void at(Node node, String message) {
        at(node.getStartMark(), message);
    }

    void at(Mark mark, String message) {
        if (found.size() < MOST) {
            found.add(new StyleProblem(mark.getLine() + 1, mark.getColumn() + 1, message));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<StyleProblem> sorted() {
        return found.stream()
                .sorted(Comparator.comparingInt(StyleProblem::line).thenComparingInt(StyleProblem::column))
                .toList();
    }
}
