package org.framescope.engine.extract;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts visible characters, to prove that an extraction loses none. */
final class Visible {

    private Visible() {}

    static Map<Integer, Long> characters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    static Map<Integer, Long> characters(Extraction extraction) {
        Stream<String> kept = extraction.kept().stream().map(Kept::text);
        Stream<String> dropped = extraction.dropped().stream().map(Dropped::text);
        return characters(Stream.concat(kept, dropped).collect(Collectors.joining("\n")));
    }
}
