package org.framescope.train.encoder;

/** What BERT's own checkpoints call its weights; linear layers hold their matrix as [in, out]. */
final class Names {

    static final String WORDS = "embeddings.word_embeddings.weight";
    static final String POSITIONS = "embeddings.position_embeddings.weight";
    static final String TYPES = "embeddings.token_type_embeddings.weight";
    static final String EMBEDDING_NORM = "embeddings.LayerNorm";
    static final String WEIGHT = ".weight";
    static final String BIAS = ".bias";

    private static final String LAYER = "encoder.layer.";

    private Names() {}

    /** Query, key and value in one. */
    static String attention(int layer) {
        return layer(layer, "attention.self");
    }

    static String query(int layer) {
        return layer(layer, "attention.self.query");
    }

    static String key(int layer) {
        return layer(layer, "attention.self.key");
    }

    static String value(int layer) {
        return layer(layer, "attention.self.value");
    }

    static String mix(int layer) {
        return layer(layer, "attention.output.dense");
    }

    static String mixNorm(int layer) {
        return layer(layer, "attention.output.LayerNorm");
    }

    static String widen(int layer) {
        return layer(layer, "intermediate.dense");
    }

    static String narrow(int layer) {
        return layer(layer, "output.dense");
    }

    static String narrowNorm(int layer) {
        return layer(layer, "output.LayerNorm");
    }

    static String head(String name) {
        return "head." + name;
    }

    /** The layer whose weights have this name; -1 for those of none. */
    static int layerOf(String name) {
        return name.startsWith(LAYER)
                ? Integer.parseInt(name.substring(LAYER.length(), name.indexOf('.', LAYER.length())))
                : -1;
    }

    private static String layer(int layer, String part) {
        return LAYER + layer + "." + part;
    }
}
