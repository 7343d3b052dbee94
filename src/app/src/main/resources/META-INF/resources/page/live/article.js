// What somebody writes in, as an article: which part each surface is, and which characters a finding points at.
import { behind, plain } from './plain.js';

const PARTS = [
  ['caption', /caption/iu],
  ['deck', /deck|\bdek\b|standfirst|subtitle|sub-title|kicker|excerpt|summary/iu],
  ['headline', /title|headline/iu],
];
const BREAK = '\n\n';

/** A first idea of what each surface is, by what it says of itself; the longest of the others are the body. */
export function guess(surfaces) {
  const parts = new Map(surfaces.map((surface) => [surface.id, PARTS.find(([, words]) => words.test(surface.hint))?.[0]]));
  const open = surfaces.filter(({ id, line }) => !parts.get(id) && !line);
  const longest = open.reduce((most, each) => (each.length > (most?.length ?? -1) ? each : most), undefined);
  for (const { id, kin } of open) parts.set(id, kin === longest.kin ? 'body' : 'none');
  for (const { id } of surfaces) if (!parts.get(id)) parts.set(id, 'none');
  return parts;
}

/** `{article, places}`: the article, and for each of its fields the pieces `{at, length, surface, block, runs}` that it is made of. */
export function compose(surfaces, parts) {
  const fields = { headline: new Field(), deck: new Field(), body: new Field() };
  const captions = [];
  for (const { id, blocks } of surfaces) {
    blocks.forEach((block, index) => {
      const part = block.kind === 'caption' ? 'caption' : parts.get(id);
      const read = block.kind === 'raw' ? plain(block.text) : { text: block.text };
      if (read.text.trim() === '') return;
      const piece = { surface: id, block: index, ...read };
      if (part === 'caption') captions.push(new Field().with(piece));
      else fields[part]?.with(piece);
    });
  }
  const { headline, deck, body } = fields;
  const article = { body: body.text, ...one({ headline, deck }), captions: captions.map(({ text }) => ({ text })) };
  const places = new Map(Object.entries(fields).map(([name, field]) => [name, field.pieces]));
  captions.forEach((field, i) => places.set(`captions[${i}]`, field.pieces));
  return { article, places };
}

function one(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, { text }]) => text).map(([name, { text }]) => [name, text]));
}

class Field {
  text = '';
  pieces = [];

  with({ text, ...piece }) {
    if (this.text) this.text += BREAK;
    this.pieces.push({ ...piece, at: this.text.length, length: text.length });
    this.text += text;
    return this;
  }
}

/** Where a finding's passage stands in the editor: one mark for each piece that it touches. */
export function marksOf({ field, begin, end, severity }, places) {
  return (places.get(field) ?? [])
    .filter(({ at, length }) => begin < at + length && end > at)
    .map(({ surface, block, at, length, runs }) => {
      const from = Math.max(0, begin - at);
      const to = Math.min(length, end - at);
      return { surface, block, level: severity, ...(runs ? behind(runs, from, to) : { begin: from, end: to }) };
    });
}
