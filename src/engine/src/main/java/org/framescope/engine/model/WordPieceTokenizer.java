package org.framescope.engine.model;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/** Cuts a sentence into the word pieces that an encoder knows, as its {@code tokenizer.json} says. */
public final class WordPieceTokenizer implements AutoCloseable {

    static {
        // The library would report its first use to its makers; here nothing leaves the house.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }

    private static final int MOST_CHARACTERS = 8192;

    private final HuggingFaceTokenizer tokenizer;

    private WordPieceTokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * A tokenizer for sentences of at most {@code longest} pieces; what is longer loses its end.
     *
     * @throws IOException where the file is no tokenizer
     */
    public static WordPieceTokenizer read(byte[] json, int longest) throws IOException {
        Map<String, String> options = Map.of(
                "addSpecialTokens", "true",
                "padding", "false",
                "truncation", "true",
                "maxLength", Integer.toString(longest),
                "modelMaxLength", Integer.toString(longest));
        try {
            return new WordPieceTokenizer(HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options));
        } catch (RuntimeException damaged) {
            throw new IOException("not a tokenizer: " + damaged.getMessage(), damaged);
        }
    }

    /** The sentence's pieces with the marks of its begin and end; never empty. */
    public long[] pieces(String sentence) {
        return tokenizer.encode(bounded(sentence)).getIds();
    }

    /** Only the begin counts, so an endless sentence is not read to its end. */
    private static String bounded(String sentence) {
        if (sentence.length() <= MOST_CHARACTERS) {
            return sentence;
        }
        int end =
                Character.isHighSurrogate(sentence.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return sentence.substring(0, end);
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
