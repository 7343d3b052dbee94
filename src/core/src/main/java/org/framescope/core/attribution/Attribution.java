package org.framescope.core.attribution;

import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Passage;

/**
 * Something said, written or thought, put to somebody. Spans follow PolNeAR's conventions (Newell et al., LREC 2018):
 * direct content includes its quotation marks, indirect content its complementizer.
 *
 * @param id {@code t-1}, {@code t-2}, … in reading order
 * @param source absent where the text names none
 * @param cue absent where punctuation alone attributes
 * @param content one passage, or several where a cue interrupts
 * @param chain hops between outlet and speaker, nearest the outlet first
 * @param anonymity what the text says about a source whose name it withholds; empty for all other sources
 */
public record Attribution(
        String id,
        AttributionKind kind,
        Optional<Source> source,
        Optional<Cue> cue,
        List<Passage> content,
        List<Hop> chain,
        Optional<Anonymity> anonymity) {

    public Attribution {
        content = List.copyOf(content);
        chain = List.copyOf(chain);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("attribution without content: " + id);
        }
    }
}
