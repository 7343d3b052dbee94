package org.framescope.engine.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Embed;

/** An article as the contract writes it. {@link ArticleReader} reads it back. */
public record ArticleJson(
        Optional<String> id,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> headline,
        Optional<String> deck,
        Optional<String> byline,
        Optional<String> dateline,
        Optional<String> published,
        Optional<String> language,
        String body,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CaptionJson> captions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EmbedJson> embeds,
        Optional<String> genre,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> confidence) {

    /** A caption on the wire. */
    public record CaptionJson(String text, Optional<String> credit, Optional<String> imageUrl) {}

    /** An embedded document on the wire. */
    public record EmbedJson(String type, Optional<String> author, String text, Optional<String> url) {}

    public static ArticleJson of(Article article) {
        Map<String, String> confidence = new TreeMap<>();
        article.confidence().forEach((field, value) -> confidence.put(field, WireName.of(value)));
        return new ArticleJson(
                article.imprint().id(),
                article.imprint().url(),
                article.imprint().outlet(),
                article.headline(),
                article.deck(),
                article.imprint().byline(),
                article.imprint().dateline(),
                article.imprint().published(),
                article.imprint().language(),
                article.body(),
                article.captions().stream().map(ArticleJson::caption).toList(),
                article.embeds().stream().map(ArticleJson::embed).toList(),
                article.imprint().genre().map(WireName::of),
                confidence);
    }

    private static CaptionJson caption(Caption caption) {
        return new CaptionJson(caption.text(), caption.credit(), caption.imageUrl());
    }

    private static EmbedJson embed(Embed embed) {
        return new EmbedJson(embed.type(), embed.author(), embed.text(), embed.url());
    }
}
