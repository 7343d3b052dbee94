// A passage of a draft: which sentence it lies in, how it is made wider or narrower, and where a mouse selected it.
import { words } from '../classroom/model/words.js';

/** The sentence after or before the chosen passage, round the corner at the ends. */
export function stepped(sentences, chosen, by) {
  if (sentences.length === 0) return undefined;
  const here = chosen ? sentences.findIndex((s) => isIn(chosen, s)) : -1;
  if (here < 0) return sentences[by > 0 ? 0 : sentences.length - 1];
  return sentences[(here + by + sentences.length) % sentences.length];
}

const isIn = (chosen, { field, begin, end }) => chosen.field === field && begin <= chosen.begin && chosen.begin < end;

export const overlaps = (one, other) => one.field === other.field && one.begin < other.end && other.begin < one.end;

/**
 * The passage with one word more or less at one of its ends, within the text of its field.
 *
 * @param how `later` or `earlier` begin, `less` or `more` at the end
 */
export function resized(text, chosen, how) {
  const all = words(text, 0, text.length);
  let first = all.findIndex((w) => w.end > chosen.begin);
  let last = all.findLastIndex((w) => w.begin < chosen.end);
  if (how === 'later') first += 1;
  if (how === 'earlier') first -= 1;
  if (how === 'less') last -= 1;
  if (how === 'more') last += 1;
  if (first < 0 || last >= all.length || last < first) return undefined;
  return { field: chosen.field, begin: all[first].begin, end: all[last].end };
}

/** What is selected inside `root`, without white space at its ends; nothing where nothing, or more than one field, is. */
export function selected(root) {
  const selection = window.getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = placeOf(root, range.startContainer, range.startOffset);
  const until = placeOf(root, range.endContainer, range.endOffset);
  if (!from || !until || from.field !== until.field || from.at >= until.at) return undefined;
  const text = selection.toString();
  const begin = from.at + (text.length - text.trimStart().length);
  const end = until.at - (text.length - text.trimEnd().length);
  return begin < end ? { field: from.field, begin, end } : undefined;
}

function placeOf(root, node, offset) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.('[data-at]');
  if (!piece || !root.contains(piece)) return undefined;
  const inside = node.nodeType === Node.TEXT_NODE ? offset : 0;
  return { field: piece.closest('[data-field]').dataset.field, at: Number(piece.dataset.at) + inside };
}
