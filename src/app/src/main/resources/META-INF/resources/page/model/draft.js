// The article while it is being corrected.

const TEXTS = ['headline', 'deck', 'byline', 'dateline', 'outlet', 'url', 'published', 'language', 'genre'];

/** An article ready to be sent: trimmed, without empty fields, captions and documents. */
export function cleaned(article) {
  const clean = { body: article.body ?? '' };
  if (article.id !== undefined) clean.id = article.id;
  for (const name of TEXTS) {
    const value = (article[name] ?? '').trim();
    if (value) clean[name] = value;
  }
  const captions = (article.captions ?? []).filter((c) => c.text?.trim()).map((c) => without(c, ['credit', 'imageUrl']));
  const embeds = (article.embeds ?? []).filter((e) => e.text?.trim()).map((e) => without(e, ['author', 'url']));
  if (captions.length > 0) clean.captions = captions;
  if (embeds.length > 0) clean.embeds = embeds;
  if (article.confidence) clean.confidence = article.confidence;
  return clean;
}

/** A copy in which optional keys that hold nothing are absent. */
function without(item, optional) {
  const copy = { ...item };
  for (const key of optional) if (!copy[key]?.trim()) delete copy[key];
  return copy;
}

/** What somebody corrected by hand is sure. */
export function corrected(article, field) {
  if (article.confidence?.[field] === undefined) return;
  const { [field]: _, ...rest } = article.confidence;
  article.confidence = rest;
}
