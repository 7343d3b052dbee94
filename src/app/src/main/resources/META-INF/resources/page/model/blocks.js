// The blocks of a page or text in its order, and what happens to the article when somebody takes one for something else.
import { corrected } from './draft.js';

/** What a block can be taken for. */
export const PARTS = ['body', 'caption', 'headline', 'deck', 'byline', 'drop'];

const LISTS = { captions: 'caption', embeds: 'embed' };

/** All blocks in the order of the input: `{text, place, selector, reason?, part, was}`. */
export function blocksOf({ kept, dropped }) {
  const blocks = [
    ...kept.map((block) => ({ ...block, part: partOf(block.field) })),
    ...dropped.map((block) => ({ ...block, part: 'drop' })),
  ];
  return blocks.sort((a, b) => (a.place ?? 0) - (b.place ?? 0)).map((block) => ({ ...block, was: block.part }));
}

function partOf(field) {
  const name = field.replace(/\[\d+\]$/u, '');
  return LISTS[name] ?? name;
}

/** Takes a block for `part`: what it was goes, what it is comes, at its place among the others. */
export function take(article, blocks, block, part) {
  if (block.part === part) return;
  if (block.part === 'body') article.body = without(article.body, block.text);
  if (block.part === 'caption') article.captions = article.captions.filter((c) => !sameWords(c.text, block.text));
  if (part === 'body') article.body = withParagraph(article.body, blocks, block);
  if (part === 'caption') article.captions = [...(article.captions ?? []), { text: block.text }];
  for (const field of ['headline', 'deck', 'byline']) {
    if (block.part === field && article[field] === block.text) article[field] = '';
    if (part === field) article[field] = block.text.replaceAll(/\s*\n\s*/gu, ' ');
  }
  block.part = part;
  corrected(article, part === 'caption' ? 'captions' : part);
}

/** A caption's text may have lost its credit, so its beginning decides. */
function sameWords(caption, text) {
  return text.startsWith(caption.slice(0, 60));
}

function without(body, text) {
  const at = body.indexOf(text);
  return at < 0 ? body : `${body.slice(0, at).trimEnd()}\n\n${body.slice(at + text.length).trimStart()}`.trim();
}

/** Behind the nearest block before it that stands in the body. */
function withParagraph(body, blocks, block) {
  const before = blocks.filter((b) => b.place < block.place && b.part === 'body' && body.includes(b.text)).at(-1);
  const at = before ? body.indexOf(before.text) + before.text.length : 0;
  return `${body.slice(0, at)}\n\n${block.text}\n\n${body.slice(at).trimStart()}`.trim();
}

/** What a rule for the outlet would say about the corrected blocks: those that a selector finds. */
export function lessons(blocks) {
  return blocks
    .filter((b) => b.part !== b.was && b.selector && PARTS.includes(b.part))
    .map((b) => ({ selector: b.selector, as: b.part }))
    .filter((rule, index, all) => all.findIndex((r) => r.selector === rule.selector) === index);
}

/** The host of an article's address without `www.`; empty where it has none. */
export function domainOf(article) {
  try {
    return new URL(article.url).hostname.replace(/^www\./u, '');
  } catch {
    return '';
  }
}
