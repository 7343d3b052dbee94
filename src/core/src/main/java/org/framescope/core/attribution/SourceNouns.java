package org.framescope.core.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.language.WordList;

/** Common nouns that sources are called by, and the type that each makes. */
final class SourceNouns {

    private static final SourceNouns STANDARD = new SourceNouns();

    private final Map<String, SourceType> types = new HashMap<>();

    private SourceNouns() {
        for (WordList.Entry entry :
                WordList.load(SourceNouns.class, "source-nouns.txt").entries()) {
            types.put(entry.term(), SourceType.valueOf(entry.get("type", "").toUpperCase(Locale.ROOT)));
        }
    }

    static SourceNouns standard() {
        return STANDARD;
    }

    Optional<SourceType> type(String noun) {
        return Optional.ofNullable(types.get(noun));
    }
}
