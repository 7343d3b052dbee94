package org.framescope.train.encoder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What models that had not learnt from a sentence say about it, under each protocol: all that the figures of a bundle
 * rest on, without a word of any corpus.
 */
record Answers(Map<String, List<Prediction>> protocols) {

    /** BABE in folds of whole pages. */
    static final String BY_LINK = "by-link";

    /** BABE in folds of whole outlets. */
    static final String BY_OUTLET = "by-outlet";

    /** BABE in folds that know neither page nor outlet: what others report, shown beside the two. */
    static final String RANDOM = "random";

    private static final String HEADER = "protocol\thead\tkey\ttruth\tsingle precision\teight bits\n";

    Answers {
        protocols = Map.copyOf(new TreeMap<>(protocols));
    }

    /** The answers of one head under one protocol; a sentence that stands twice in a corpus counts once. */
    List<Prediction> of(String protocol, Head head) {
        Set<String> seen = new HashSet<>();
        return protocols.getOrDefault(protocol, List.of()).stream()
                .filter(own -> own.head().equals(head.name()) && seen.add(own.key()))
                .toList();
    }

    /** The answers as the file of a bundle. */
    byte[] bytes() {
        StringBuilder file = new StringBuilder(HEADER);
        new TreeMap<>(protocols)
                .forEach((protocol, answers) -> answers.forEach(own ->
                        file.append(protocol).append('\t').append(own.line()).append('\n')));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Answers parse(byte[] file) {
        TreeMap<String, List<Prediction>> protocols = new TreeMap<>();
        new String(file, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            int tab = line.indexOf('\t');
            protocols
                    .computeIfAbsent(line.substring(0, tab), protocol -> new ArrayList<>())
                    .add(Prediction.parse(line.substring(tab + 1)));
        });
        return new Answers(protocols);
    }
}
