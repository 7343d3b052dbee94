package org.framescope.core.article;

import java.util.Optional;

/**
 * A document shown inside the article, such as a post of a social network: quoted material, never the outlet's text.
 *
 * @param type kind of document, {@code social-post} for posts
 */
public record Embed(String type, Optional<String> author, String text, Optional<String> url) {}
