package org.framescope.train.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A public encoder to start from, as an artifact on the class path ships it. */
public enum Pretrained {
    /** sentence-transformers/all-MiniLM-L6-v2, Apache-2.0. */
    MINILM(
            "sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0)",
            "all-minilm-l6-v2.onnx",
            "all-minilm-l6-v2-tokenizer.json",
            "licence-apache-2.0.txt"),
    /** BAAI/bge-small-en-v1.5, MIT. */
    BGE_SMALL(
            "BAAI/bge-small-en-v1.5 (MIT)",
            "bge-small-en-v1.5.onnx",
            "bge-small-en-v1.5-tokenizer.json",
            "licence-bge.txt");

    /** Both share BERT's twelve attention heads; the ONNX file does not say so. */
    private static final int HEADS = 12;

    private final String origin;
    private final String model;
    private final String tokenizer;
    private final String licence;

    Pretrained(String origin, String model, String tokenizer, String licence) {
        this.origin = origin;
        this.model = model;
        this.tokenizer = tokenizer;
        this.licence = licence;
    }

    /** Who made it, under which licence. */
    public String origin() {
        return origin;
    }

    public Encoder read() throws IOException {
        return OnnxEncoder.read(onnx(), HEADS);
    }

    byte[] onnx() throws IOException {
        return resource(model);
    }

    public byte[] tokenizer() throws IOException {
        return resource(tokenizer);
    }

    /** The words of its licence, which go with the weights. */
    public String licence() throws IOException {
        return new String(resource("org/framescope/train/encoder/" + licence), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Pretrained.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("no pretrained encoder on the class path: " + name);
            }
            return in.readAllBytes();
        }
    }
}
