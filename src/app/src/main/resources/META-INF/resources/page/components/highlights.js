// Passing highlights (the chosen finding, a speaker's words) painted over the text without touching the document.
import { paragraphAt } from '../model/paragraphs.js';

const supported = typeof Highlight === 'function' && Boolean(CSS.highlights);

/** Paints places of one displayed article. */
export class Painter {
  constructor(root, reading) {
    this.fields = reading.fields;
    this.rows = new Map();
    for (const row of root.querySelectorAll('.row[data-field]')) {
      this.rows.set(`${row.dataset.field}@${row.dataset.begin}`, row);
    }
  }

  /** Paints the places under a name that the style sheet knows; an empty list takes the paint away. */
  paint(name, places) {
    if (!supported) return;
    const ranges = places.flatMap((place) => this.ranges(place));
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  }

  /** The paragraph in which a place begins. */
  row({ field, begin }) {
    const blocks = this.fields.get(field)?.blocks ?? [];
    return blocks.length > 0 ? this.rowOf(field, blocks[paragraphAt(blocks, begin)]) : undefined;
  }

  rowOf(field, block) {
    return this.rows.get(`${field}@${block.begin}`);
  }

  ranges({ field, begin, end }) {
    const blocks = this.fields.get(field)?.blocks ?? [];
    const ranges = [];
    for (let i = blocks.length > 0 ? paragraphAt(blocks, begin) : 0; i < blocks.length; i += 1) {
      const block = blocks[i];
      if (block.begin >= end) break;
      const row = this.rowOf(field, block);
      const range = row && rangeIn(row, Math.max(begin - block.begin, 0), Math.min(end, block.end) - block.begin);
      if (range) ranges.push(range);
    }
    return ranges;
  }
}

export function wipe() {
  if (supported) CSS.highlights.clear();
}

/** The range between two offsets of a paragraph; the findings' numbers are no text of the article. */
function rangeIn(row, begin, end) {
  const text = row.querySelector('.content') ?? row.querySelector('.text');
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest('.number') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const range = new Range();
  let at = 0;
  let started = false;
  while (at < end && walker.nextNode()) {
    const node = walker.currentNode;
    if (!started && begin < at + node.length) {
      range.setStart(node, begin - at);
      started = true;
    }
    if (started) range.setEnd(node, Math.min(end - at, node.length));
    at += node.length;
  }
  return started ? range : undefined;
}
