// A chosen phrase, one word wider or narrower, within its sentence.
import { fieldsOf } from '../../model/reading.js';
import { words } from './words.js';

/** The longest that a mark may span, as the service has it. */
const LONGEST = 120;

/** The next wider or narrower choice; nothing where there is none. `how` is `before`, `after` or `less`. */
export function extended({ article, sentences }, { field, begin, end }, how) {
  const text = fieldsOf(article).find((each) => each.field === field)?.text ?? '';
  const sentence = sentences.find((s) => s.field === field && s.begin <= begin && begin < s.end);
  if (!sentence) return undefined;
  const all = words(text, sentence.begin, sentence.end);
  const first = all.findIndex((w) => w.end > begin);
  const last = all.findLastIndex((w) => w.begin < end);
  const [from, to] = { before: [first - 1, last], after: [first, last + 1], less: [first, last - 1] }[how];
  if (from < 0 || to >= all.length || to < from) return undefined;
  const next = { field, begin: all[from].begin, end: all[to].end };
  return next.end - next.begin <= LONGEST ? next : undefined;
}
