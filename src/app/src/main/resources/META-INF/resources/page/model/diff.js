// What differs between two texts: paragraphs first, then the words of paragraphs that stand in each other's place.
import { paragraphs } from './paragraphs.js';

/** More edits than this in one stretch, and it is shown as replaced: comparing further would take long and say little. */
const MOST_EDITS = 400;

/**
 * The fields of two articles side by side, as rows `{field, before, after}`; each side is a list of pieces
 * `{text, kind}` with the kind `same`, `gone` or `new`, or undefined where there is nothing.
 */
export function pairs(before, after) {
  const fields = [...new Set([...before, ...after].map(({ field }) => field))];
  const text = (list, field) => list.find((each) => each.field === field)?.text ?? '';
  return fields.flatMap((field) => rows(text(before, field), text(after, field)).map((row) => ({ field, ...row })));
}

function rows(before, after) {
  const [old, young] = [cut(before), cut(after)];
  const found = [];
  let gone = [];
  let added = [];
  const settle = () => {
    const length = Math.max(gone.length, added.length);
    for (let i = 0; i < length; i += 1) found.push(changed(gone[i], added[i]));
    gone = [];
    added = [];
  };
  for (const { kind, item } of edits(old, young)) {
    if (kind === 'gone') gone.push(item);
    else if (kind === 'new') added.push(item);
    else {
      settle();
      found.push({ before: [{ text: item, kind: 'same' }], after: [{ text: item, kind: 'same' }] });
    }
  }
  settle();
  return found;
}

const cut = (text) => paragraphs(text).map(({ begin, end }) => text.slice(begin, end));

function changed(gone, added) {
  if (gone === undefined) return { after: [{ text: added, kind: 'new' }] };
  if (added === undefined) return { before: [{ text: gone, kind: 'gone' }] };
  const list = edits(wordsOf(gone), wordsOf(added));
  const side = (mine) => joined(list.filter(({ kind }) => kind === 'same' || kind === mine));
  return { before: side('gone'), after: side('new') };
}

const wordsOf = (text) => text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? [];

function joined(list) {
  const pieces = [];
  for (const { kind, item } of list) {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += item;
    else pieces.push({ kind, text: item });
  }
  return pieces;
}

/** The shortest way from one list to the other (E. W. Myers, 1986), within bounds. */
export function edits(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = way(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const same = (list) => list.map((item) => ({ kind: 'same', item }));
  return [...same(before.slice(0, head)), ...middle, ...same(before.slice(before.length - tail))];
}

function way(old, young) {
  const most = Math.min(old.length + young.length, MOST_EDITS);
  const trail = [];
  let front = new Map([[1, 0]]);
  for (let d = 0; d <= most; d += 1) {
    trail.push(front);
    front = new Map(front);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (front.get(k - 1) ?? -1) < (front.get(k + 1) ?? -1));
      let x = down ? front.get(k + 1) : front.get(k - 1) + 1;
      while (x < old.length && x - k < young.length && old[x] === young[x - k]) x += 1;
      front.set(k, x);
      if (x >= old.length && x - k >= young.length) return back(old, young, [...trail, front], d);
    }
  }
  return [...old.map((item) => ({ kind: 'gone', item })), ...young.map((item) => ({ kind: 'new', item }))];
}

function back(old, young, trail, length) {
  const found = [];
  let [x, y] = [old.length, young.length];
  for (let d = length; d >= 0; d -= 1) {
    const front = trail[d];
    const k = x - y;
    const down = k === -d || (k !== d && (front.get(k - 1) ?? -1) < (front.get(k + 1) ?? -1));
    const fromX = d === 0 ? 0 : down ? front.get(k + 1) : front.get(k - 1);
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      found.push({ kind: 'same', item: old[x] });
    }
    if (d === 0) break;
    if (down) found.push({ kind: 'new', item: young[(y -= 1)] });
    else found.push({ kind: 'gone', item: old[(x -= 1)] });
  }
  return found.reverse();
}
