package org.framescope.train.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * BASIL (Fan et al., 2019): articles of three outlets about the same events, with the passages that readers marked as
 * biased. For evaluation only.
 */
public final class Basil {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ARTICLES = "basil/articles";

    /**
     * A marked passage.
     *
     * @param lexical bias by choice of words; otherwise by choice of information
     * @param quoted whether somebody is quoted there
     */
    public record Mark(int begin, int end, boolean lexical, boolean quoted) {}

    /**
     * One sentence of a body.
     *
     * @param event what the three articles have in common
     */
    public record Item(String text, String article, String event, String outlet, List<Mark> marks) {
        public Item {
            marks = List.copyOf(marks);
        }

        public boolean isLexical() {
            return marks.stream().anyMatch(Mark::lexical);
        }

        /** Whether some of its lexical bias is the outlet's own. */
        public boolean isLexicalUnquoted() {
            return marks.stream().anyMatch(mark -> mark.lexical() && !mark.quoted());
        }
    }

    private Basil() {}

    /** All sentences of all bodies, in the order of the files; headlines are left out. */
    public static List<Item> read(Path data) throws IOException {
        Path articles = data.resolve(ARTICLES);
        if (!Files.isDirectory(articles)) {
            throw new NoSuchFileException(articles.toString());
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(articles)) {
            files = walk.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Item> items = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".json", "_ann.json");
            Path marks = data.resolve("basil/annotations")
                    .resolve(articles.relativize(file).resolveSibling(name));
            items.addAll(sentences(MAPPER.readTree(file.toFile()), MAPPER.readTree(marks.toFile())));
        }
        return List.copyOf(items);
    }

    static List<Item> sentences(JsonNode article, JsonNode annotations) {
        List<String> texts = new ArrayList<>();
        article.path("body-paragraphs").forEach(paragraph -> paragraph.forEach(own -> texts.add(own.asText())));
        List<List<Mark>> marks = new ArrayList<>();
        texts.forEach(text -> marks.add(new ArrayList<>()));
        annotations.path("phrase-level-annotations").forEach(own -> {
            int sentence = sentence(own.path("id").asText());
            if (sentence >= 0) {
                marks.get(sentence).add(mark(own));
            }
        });
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            items.add(new Item(
                    texts.get(i),
                    article.path("uuid").asText(),
                    article.path("triplet-uuid").asText(),
                    article.path("source").asText(),
                    marks.get(i)));
        }
        return items;
    }

    private static Mark mark(JsonNode own) {
        return new Mark(
                own.path("start").asInt(),
                own.path("end").asInt(),
                own.path("bias").asText().equals("lex"),
                own.path("quote").asText().equals("yes"));
    }

    /** {@code p14} is the body's fifteenth sentence; {@code title} is none of them. */
    private static int sentence(String id) {
        return id.startsWith("p") ? Integer.parseInt(id.substring(1)) : -1;
    }
}
