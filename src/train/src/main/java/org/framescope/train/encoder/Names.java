package org.framescope.train.encoder;

/** What BERT's own checkpoints call its weights; linear layers hold their matrix as [in, out]. */
final class Names {

    static final String WORDS = "embeddings.word_embeddings.weight";
    static final String POSITIONS = "embeddings.position_embeddings.weight";
    static final String TYPES = "embeddings.token_type_embeddings.weight";
    static final String EMBEDDING_NORM = "embeddings.LayerNorm";
    static final String WEIGHT = ".weight";
    static final String BIAS = ".bias";

    private Names() {}

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

    private static String layer(int layer, String part) {
        return "encoder.layer." + layer + "." + part;
    }
}
