// Places of a lesson at which something can be said, written as the service writes them.
import { fieldsOf } from '../../model/reading.js';

export const slot = {
  voice: (text, field, begin) => `voice/${text}/${field}/${begin}`,
  word: (text, field, begin, end) => `word/${text}/${field}/${begin}-${end}`,
  caption: (text, index) => `caption/${text}/${index}`,
  dossier: (index) => `dossier/${index}`,
  ticket: (ticket, index) => `ticket/${ticket}/${index}`,
  caught: (index) => `catch/${index}`,
  change: (kind) => `change/${kind}`,
  wall: () => 'wall/0',
  done: (step) => `done/${step}`,
};

/** The words that are marked in a text, from the slots of `marks`: `{slot, field, begin, end}` in reading order. */
export function wordMarks(slots, text) {
  const found = [];
  for (const each of slots) {
    const [kind, index, field, range] = each.split('/');
    if (kind !== 'word' || Number(index) !== text) continue;
    const [begin, end] = range.split('-').map(Number);
    found.push({ slot: each, field, begin, end });
  }
  return found.sort((a, b) => a.begin - b.begin);
}

/** The words of an article at a place. */
export function quoted(article, { field, begin, end }) {
  return (fieldsOf(article).find((each) => each.field === field)?.text ?? '').slice(begin, end);
}
