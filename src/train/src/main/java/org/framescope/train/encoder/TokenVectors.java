package org.framescope.train.encoder;

import java.util.List;

/** What the layers that learn read: a vector for each word piece. */
public interface TokenVectors {

    /** The layers of the encoder below these vectors: 0 where they are word vectors. */
    int layersBelow();

    /** The vectors of all sentences, one row a token, each sentence padded with zeros to {@code length} rows. */
    float[] of(List<TokenizedSentence> sentences, int length);
}
