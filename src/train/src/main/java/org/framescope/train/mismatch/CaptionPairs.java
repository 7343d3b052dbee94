package org.framescope.train.mismatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NameKind;
import org.framescope.core.language.NamePhrase;
import org.framescope.train.corpus.CaptionedArticle;

/**
 * Makes captions that do not belong, out of captions that do: those of other articles, and real ones with one thing
 * exchanged. Seeded by the article's id, so that an article's pairs do not change with the rest of the corpus's order.
 */
final class CaptionPairs {

    private static final int TRIES = 20;

    private final List<CaptionedArticle> articles;
    private final Map<String, List<CaptionedArticle>> byTopic = new LinkedHashMap<>();
    private final Map<String, List<CaptionedArticle>> byOutletMonth = new LinkedHashMap<>();
    private final List<String> persons = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final Map<String, List<String>> personsByTopic = new LinkedHashMap<>();

    /** @param articles among which captions are exchanged: one side of a split */
    CaptionPairs(List<CaptionedArticle> articles) {
        this.articles = List.copyOf(articles);
        for (CaptionedArticle article : articles) {
            byTopic.computeIfAbsent(article.topic(), k -> new ArrayList<>()).add(article);
            if (!article.month().isEmpty()) {
                byOutletMonth
                        .computeIfAbsent(article.outlet() + " " + article.month(), k -> new ArrayList<>())
                        .add(article);
            }
            article.captions().forEach(c -> collectNames(article.topic(), Exchanges.read(c)));
        }
    }

    private void collectNames(String topic, FieldText caption) {
        for (NamePhrase name : Exchanges.names(caption, NameKind.PERSON)) {
            persons.add(name.text());
            personsByTopic.computeIfAbsent(topic, k -> new ArrayList<>()).add(name.text());
        }
        Exchanges.names(caption, NameKind.PLACE).forEach(n -> places.add(n.text()));
    }

    /** The real captions of an article, and for each as many exchanged ones as can be made. */
    List<CaptionPair> of(CaptionedArticle article) {
        Random random = new Random(article.id().hashCode());
        List<CaptionPair> pairs = new ArrayList<>();
        for (String caption : article.captions()) {
            pairs.add(new CaptionPair(PairKind.MATCH, caption));
            addForeign(pairs, PairKind.ANY_OTHER, article, articles, random);
            addForeign(pairs, PairKind.SAME_TOPIC, article, byTopic.get(article.topic()), random);
            List<CaptionedArticle> month =
                    byOutletMonth.getOrDefault(article.outlet() + " " + article.month(), List.of());
            addForeign(pairs, PairKind.SAME_OUTLET_MONTH, article, month, random);
            addExchanged(pairs, article, Exchanges.read(caption), random);
        }
        return List.copyOf(pairs);
    }

    private static void addForeign(
            List<CaptionPair> pairs,
            PairKind kind,
            CaptionedArticle article,
            List<CaptionedArticle> pool,
            Random random) {
        for (int i = 0; i < TRIES && pool.size() > 1; i++) {
            CaptionedArticle other = pool.get(random.nextInt(pool.size()));
            if (!other.id().equals(article.id())) {
                String caption =
                        other.captions().get(random.nextInt(other.captions().size()));
                pairs.add(new CaptionPair(kind, caption));
                return;
            }
        }
    }

    private void addExchanged(List<CaptionPair> pairs, CaptionedArticle article, FieldText caption, Random random) {
        Predicate<String> unknown = name -> !article.body().contains(lastWord(name));
        List<String> near = personsByTopic.getOrDefault(article.topic(), List.of());
        add(pairs, PairKind.NAME_SWAPPED, swapped(caption, NameKind.PERSON, persons, unknown, random));
        add(pairs, PairKind.NAME_SWAPPED_TOPIC, swapped(caption, NameKind.PERSON, near, unknown, random));
        List<String> own = new ArrayList<>();
        if (!Exchanges.names(caption, NameKind.PERSON).isEmpty()) {
            Exchanges.names(Exchanges.read(article.body()), NameKind.PERSON).forEach(n -> own.add(n.text()));
        }
        add(pairs, PairKind.NAME_SWAPPED_ARTICLE, swapped(caption, NameKind.PERSON, own, name -> true, random));
        add(pairs, PairKind.PLACE_SWAPPED, swapped(caption, NameKind.PLACE, places, unknown, random));
        add(pairs, PairKind.NUMBER_SWAPPED, Exchanges.number(caption, random));
        add(pairs, PairKind.DATE_OFF, Exchanges.year(caption, random));
    }

    private static void add(List<CaptionPair> pairs, PairKind kind, Optional<String> caption) {
        caption.ifPresent(c -> pairs.add(new CaptionPair(kind, c)));
    }

    private static Optional<String> swapped(
            FieldText caption, NameKind kind, List<String> pool, Predicate<String> fits, Random random) {
        for (int i = 0; i < TRIES && !pool.isEmpty(); i++) {
            String other = pool.get(random.nextInt(pool.size()));
            if (fits.test(other)) {
                Optional<String> exchanged = Exchanges.name(caption, kind, other, random);
                if (exchanged.isPresent()) {
                    return exchanged;
                }
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
