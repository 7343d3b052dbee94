package org.framescope.engine.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.framescope.core.article.Article;

/** The SHA-256 of an article's canonical JSON (RFC 8785), so that a report names exactly the text it is about. */
public final class ArticleDigest {

    private ArticleDigest() {}

    /** 64 hexadecimal digits. */
    public static String of(Article article) {
        try {
            byte[] canonical = new JsonCanonicalizer(Json.write(ArticleJson.of(article))).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a wire article is valid JSON", impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
