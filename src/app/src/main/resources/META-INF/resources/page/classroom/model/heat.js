// What the class said, ready to be drawn: counts by place, levels of heat by word, and where opinions split.
import { wordMarks } from './slots.js';

/** Counts by slot: a Map of slot to `{answers: {answer: pupils}, all}`. */
export function counts({ places }) {
  return new Map(
    places.map(({ slot, answers }) => [slot, { answers, all: Object.values(answers).reduce((a, b) => a + b, 0) }]),
  );
}

/** How many pupils marked a word: those whose marks cover its place. */
export function heatOf(map, text) {
  const marks = wordMarks(map.keys(), text).map((mark) => ({ ...mark, all: map.get(mark.slot).all }));
  return (field, begin, end) =>
    marks.filter((m) => m.field === field && m.begin < end && begin < m.end).reduce((sum, m) => sum + m.all, 0);
}

/** 0 for nobody, up to 4 for most. */
export function level(count, pupils) {
  if (count === 0 || pupils === 0) return 0;
  const share = count / pupils;
  if (share >= 0.6) return 4;
  if (share >= 0.4) return 3;
  return share >= 0.2 ? 2 : 1;
}

/** How far the answers at a place are from agreement: 0 where all say the same. */
export function split({ answers, all }) {
  return all === 0 ? 0 : 1 - Math.max(...Object.values(answers)) / all;
}

/** The sentences with at least two answers, those that split most first. */
export function bySplit(map, text) {
  return [...map]
    .filter(([slot, { all }]) => slot.startsWith(`voice/${text}/`) && all >= 2)
    .map(([slot, count]) => ({ slot, ...count, split: split(count) }))
    .sort((a, b) => b.split - a.split || b.all - a.all);
}

/** The words that were marked, the most often marked first. */
export function byCount(map, text) {
  return wordMarks(map.keys(), text)
    .map((mark) => ({ ...mark, ...map.get(mark.slot) }))
    .sort((a, b) => b.all - a.all || a.begin - b.begin);
}
