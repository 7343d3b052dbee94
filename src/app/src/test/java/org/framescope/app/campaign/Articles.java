package org.framescope.app.campaign;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Made-up articles, some of which cannot be read. */
final class Articles {

    private static final String[] SENTENCES = {
        "The council met on Tuesday. ",
        "\\\"We agree,\\\" Anna Weber said. ",
        "Officials familiar with the plan said taxes will rise. ",
        "Critics slammed the regime. ",
        "It was reported that talks had failed. "
    };
    private static final int ONE_IN = 50;

    private Articles() {}

    static Path write(Path file, int count, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(random.nextInt(ONE_IN) == 0 ? "{\"id\":" + i + ",\"body\":" : article(i, random));
                out.write('\n');
            }
        }
        return file;
    }

    private static String article(int id, Random random) {
        StringBuilder body = new StringBuilder();
        int sentences = 1 + random.nextInt(30);
        for (int i = 0; i < sentences; i++) {
            body.append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        return "{\"id\":" + id + ",\"outlet\":\"outlet-" + id % 17 + ".example\",\"body\":\"" + body + "\"}";
    }
}
