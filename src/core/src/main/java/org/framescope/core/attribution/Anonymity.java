package org.framescope.core.attribution;

import java.util.List;
import org.framescope.core.article.Passage;

/**
 * What the text itself says about a source whose name it withholds.
 *
 * @param reasonStated whether the paragraph, or the one where this source came up, says why the name is withheld
 * @param basisStated whether the text says how the source would know: "familiar with the talks"
 * @param matter whether what is put to the source could be checked, or is a judgment
 * @param passages the words that state reason or basis; empty where neither is stated
 */
public record Anonymity(boolean reasonStated, boolean basisStated, Matter matter, List<Passage> passages) {

    public Anonymity {
        passages = List.copyOf(passages);
        if (passages.isEmpty() == (reasonStated || basisStated)) {
            throw new IllegalArgumentException("what is stated stands somewhere, and nothing else does: " + passages);
        }
    }

    /** What a withheld source is cited for. */
    public enum Matter {
        /** Nothing in the words marks a judgment. */
        FACT,
        /** A verb of thought, or words that judge or advise. */
        OPINION
    }
}
