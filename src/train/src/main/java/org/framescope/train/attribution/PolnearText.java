package org.framescope.train.attribution;

import java.util.List;

/**
 * A text of PolNeAR with what its annotators marked.
 *
 * @param annotations one list an annotator; sixteen texts of the training part have about six
 */
record PolnearText(String name, String text, List<List<GoldAttribution>> annotations) {

    PolnearText {
        annotations = List.copyOf(annotations);
    }
}
