package org.framescope.train.encoder;

import java.util.List;

/**
 * Turns word pieces into vectors: word, position and token type added. It stays as it was pretrained, since SameDiff's
 * gradient of a gather fails; the normalization behind it learns.
 */
final class Embedding implements TokenVectors {

    private final int hidden;
    private final float[] words;
    private final float[] places;

    Embedding(Weights weights) {
        Tensor positions = weights.get(Names.POSITIONS);
        this.hidden = positions.dimension(1);
        this.words = weights.get(Names.WORDS).values();
        this.places = places(positions, weights.get(Names.TYPES)).values();
    }

    /** Positions with the first token type added: a sentence stands alone, so there is no second type. */
    static Tensor places(Tensor positions, Tensor types) {
        Tensor places = positions.copy();
        int hidden = places.dimension(1);
        for (int i = 0; i < places.size(); i++) {
            places.values()[i] += types.values()[i % hidden];
        }
        return places;
    }

    @Override
    public int layersBelow() {
        return 0;
    }

    @Override
    public float[] of(List<TokenizedSentence> sentences, int length) {
        float[] vectors = new float[sentences.size() * length * hidden];
        for (int s = 0; s < sentences.size(); s++) {
            for (int t = 0; t < sentences.get(s).length(); t++) {
                add(sentences.get(s).piece(t), t, vectors, (s * length + t) * hidden);
            }
        }
        return vectors;
    }

    private void add(int piece, int place, float[] into, int at) {
        for (int i = 0; i < hidden; i++) {
            into[at + i] = words[piece * hidden + i] + places[place * hidden + i];
        }
    }
}
