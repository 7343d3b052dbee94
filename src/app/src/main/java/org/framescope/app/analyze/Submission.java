package org.framescope.app.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import org.framescope.core.article.Article;

/**
 * An article on its way into the analysis.
 *
 * @param id the sender's own id, echoed as it came
 * @param extracted whether it was a page or loose text, so that the report must carry the article
 */
record Submission(Article article, JsonNode id, boolean extracted) {}
