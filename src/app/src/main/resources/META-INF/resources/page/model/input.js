// What somebody pasted or chose: plain text, a page, a feed, or an article already.

export const MOST_BYTES = 5 * 1024 * 1024;

const FEED = 'application/rss+xml';

const MIME = { text: 'text/plain; charset=UTF-8', html: 'text/html; charset=UTF-8', feed: FEED };

/** `json`, `html`, `feed`, `url` or `text`, by how it begins. */
export function kindOfInput(text) {
  const head = text.trimStart().slice(0, 600).toLowerCase();
  if (head.startsWith('{')) return 'json';
  if (/^https?:\/\/\S+$/u.test(text.trim())) return 'url';
  if (/^(<\?xml[^>]*>|<!--[^>]*-->|<\?xml-stylesheet[^>]*>|\s)*<(rss|feed|rdf:rdf)\b/u.test(head)) return 'feed';
  if (/^<(!doctype|html|head|body|article|main|div|section|p|h1|!--|\?xml)/u.test(head)) return 'html';
  return 'text';
}

/** The media type of a draft that is no text, by its file's name; undefined for text. */
export function draftType(name) {
  return DRAFTS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}

const DRAFTS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown',
  rss: FEED,
  atom: FEED,
};

export const mimeOf = (kind) => MIME[kind];

/** The article in JSON text, or undefined where there is none. */
export function articleIn(text) {
  try {
    const value = JSON.parse(text);
    const article = value.article ?? value;
    return typeof article.body === 'string' ? article : undefined;
  } catch {
    return undefined;
  }
}
