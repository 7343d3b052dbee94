// The text that somebody reads in a field for text or markup, with the way back to the field's own characters.

const MARKUP = /<\/?(?:p|br|div|h[1-6]|a|em|strong|blockquote|ul|li|span|figure)[\s/>]/iu;
const TAG = /<\/?([a-z][a-z0-9]*)/iuy;
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/iuy;
const SPACE = /\s+/uy;
const SPECIAL = /[<&\s]/u;
const BLOCKS = new Set('p div h1 h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption section article hr pre table tr'.split(' '));
const NAMED = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  mdash: '—', ndash: '–', hellip: '…', pound: '£', euro: '€',
};
const PARAGRAPH = '\n\n';
/** Longer than any tag's name, entity or gap that counts. */
const MOST_NAME = 64;

/** `{text, runs}`; a run `{at, from, length, raw}` says which characters of the field some characters come from. */
export function plain(raw) {
  if (MARKUP.test(raw)) return unmarked(raw);
  if (!raw.includes('\n') || /\n\s*\n/u.test(raw)) return { text: raw, runs: [{ at: 0, from: 0, length: raw.length, raw: raw.length }] };
  return lines(raw);
}

/** Where nobody leaves blank lines, each line is a paragraph. */
function lines(raw) {
  const out = new Runs();
  let at = 0;
  for (const line of raw.split('\n')) {
    out.add(line, at, line.length);
    out.gap(PARAGRAPH);
    at += line.length + 1;
  }
  return out.done();
}

/** One pass; where an end is looked for, it is not looked for again before it is passed. */
function unmarked(raw) {
  const out = new Runs();
  const ends = { comment: new Ahead(raw, '-->'), tag: new Ahead(raw, '>') };
  let words = 0;
  for (let at = 0; at < raw.length; ) {
    const end = SPECIAL.test(raw[at]) ? endOf(raw, at, ends) : undefined;
    if (end === undefined) at += 1;
    else {
      out.add(raw.slice(words, at), words, at - words);
      said(raw.slice(at, Math.min(end, at + MOST_NAME)), at, end - at, out);
      at = end;
      words = end;
    }
  }
  out.add(raw.slice(words), words, raw.length - words);
  return out.done();
}

/** Where what begins here ends; nothing where it is no more than a character of the text. */
function endOf(raw, at, ends) {
  if (raw.startsWith('<!--', at)) return ends.comment.behind(at);
  if (raw[at] === '<') return sticky(TAG, raw, at) ? ends.tag.behind(at) : undefined;
  return sticky(raw[at] === '&' ? ENTITY : SPACE, raw, at)?.end;
}

function sticky(pattern, raw, at) {
  pattern.lastIndex = at;
  const found = pattern.exec(raw);
  return found && { end: pattern.lastIndex, name: found[1] };
}

class Ahead {
  at = -1;

  constructor(raw, mark) {
    Object.assign(this, { raw, mark });
  }

  behind(from) {
    if (this.at < from) {
      const next = this.raw.indexOf(this.mark, from);
      this.at = next < 0 ? Infinity : next;
    }
    return this.at === Infinity ? undefined : this.at + this.mark.length;
  }
}

function said(token, at, length, out) {
  if (token[0] === '<') {
    const name = sticky(TAG, token, 0)?.name.toLowerCase();
    if (name === 'br') out.gap('\n');
    else if (BLOCKS.has(name)) out.gap(PARAGRAPH);
  } else if (token[0] === '&') out.add(character(token.slice(1, -1)) ?? token, at, length);
  else out.gap(token.split('\n').length > 2 ? PARAGRAPH : ' ');
}

function character(entity) {
  if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()];
  const code = entity[1].toLowerCase() === 'x' ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

class Runs {
  text = '';
  runs = [];
  waiting = '';

  add(words, from, raw) {
    if (words === '') return;
    if (this.text !== '') this.text += this.waiting;
    this.waiting = '';
    this.runs.push({ at: this.text.length, from, length: words.length, raw });
    this.text += words;
  }

  /** Space between words or paragraphs; the widest of several counts. */
  gap(space) {
    if (space === '\n' && this.waiting === '\n') this.waiting = PARAGRAPH;
    else if (space.length > this.waiting.length || this.waiting === ' ') this.waiting = space;
  }

  done() {
    return { text: this.text, runs: this.runs };
  }
}

/** The characters of the field behind some of the text. */
export function behind(runs, begin, end) {
  if (runs.length === 0) return { begin: 0, end: 0 };
  const first = runs[runAt(runs, begin)];
  const last = runs[runAt(runs, end - 1)];
  return { begin: first.from + within(first, begin), end: last.from + (last.length === last.raw ? within(last, end) : last.raw) };
}

const within = (run, offset) => (run.length === run.raw ? Math.min(offset - run.at, run.raw) : 0);

/** The index of the run in which a character lies, or of the one before it. */
function runAt(runs, offset) {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle].at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
