// Runs in the editor's page, as the end of the bookmarklet: opens the service's window and talks with it alone. No request leaves the
// page; text goes to that one window, at that one address.

const PATIENCE_MS = 250;
const NAME = Symbol.for('framescope-live');
const PANEL = 'popup,width=440,height=900';

window[NAME]?.stop();
const panel = window.open(`${SERVICE}/live.html`, 'framescope-live', PANEL);
const ids = new WeakMap();
const talk = { wanted: [], sent: '', revision: 0, read: new Map(), timer: 0, watched: new Set() };

function idOf(surface) {
  if (!ids.has(surface)) ids.set(surface, `s${(talk.last = (talk.last ?? 0) + 1)}`);
  return ids.get(surface);
}

const say = (kind, more) => panel.postMessage({ framescope: kind, ...more }, SERVICE);

function describe(surface) {
  return {
    id: idOf(surface),
    label: label(surface),
    hint: `${hint(surface)} ${surface.localName}`,
    // Editors that give each paragraph a region of its own give all of them one class.
    kin: (isRich(surface) && surface.classList[0]) || idOf(surface),
    line: surface.localName === 'input',
    marks: isRich(surface) && canMark(surface.ownerDocument.defaultView),
    length: (isRich(surface) ? surface.textContent : surface.value).length,
  };
}

/** Tells what can be written in, and of what was asked for the text, where either has changed. */
function tell(anew) {
  talk.timer = 0;
  const all = surfaces();
  for (const { ownerDocument } of all) watch(ownerDocument);
  const seen = all.map(idOf).join(' ');
  if (anew === true || seen !== talk.seen) say('hello', { title: document.title, surfaces: all.map(describe) });
  talk.seen = seen;
  const asked = all.filter((surface) => talk.wanted.includes(idOf(surface)));
  const read = new Map(asked.map((surface) => [idOf(surface), { surface, blocks: blocksOf(surface) }]));
  const told = [...read].map(([id, { blocks }]) => ({ id, blocks: blocks.map(({ kind, text }) => ({ kind, text })) }));
  const now = JSON.stringify(told);
  if (now === talk.sent || talk.wanted.length === 0) return;
  Object.assign(talk, { sent: now, read, revision: talk.revision + 1 });
  say('text', { revision: talk.revision, surfaces: told });
}

function soon() {
  talk.timer ||= setTimeout(panel.closed ? stop : tell, PATIENCE_MS);
}

/** Typing, and what the editor changes by itself: undo, pasting, another version loaded. */
function watch(page) {
  if (talk.watched.has(page)) return;
  talk.watched.add(page);
  page.addEventListener('input', soon, true);
}

const ranges = (marks) =>
  marks.flatMap(({ surface, block, begin, end }) => {
    const at = talk.read.get(surface)?.blocks[block];
    return at && at.kind !== 'raw' ? (rangeOf(at, begin, end) ?? []) : [];
  });

const answers = {
  ready: () => tell(true),
  ping: () => say('here'),
  take: (asked) => {
    talk.wanted = asked.ids;
    talk.sent = '';
    tell();
  },
  marks: ({ revision, marks }) => {
    if (revision !== talk.revision) return;
    for (const level of ['error', 'warning', 'note']) paint(level, ranges(marks.filter((mark) => mark.level === level)));
    paint('chosen', []);
  },
  show: ({ mark }) => {
    const known = talk.read.get(mark.surface);
    if (known?.surface.isConnected) show(known.surface, ranges([mark])[0], mark.begin, mark.end);
  },
};

function hear({ source, origin, data }) {
  if (source === panel && origin === SERVICE) answers[data?.framescope]?.(data);
}

function stop() {
  window.removeEventListener('message', hear);
  for (const page of talk.watched) page.removeEventListener('input', soon, true);
  clearInterval(talk.beat);
  clearTimeout(talk.timer);
  wipe();
  delete window[NAME];
}

if (panel) {
  window[NAME] = { stop };
  window.addEventListener('message', hear);
  // What no event tells: programs that change the text, and that the window was closed.
  talk.beat = setInterval(soon, BEAT_MS);
} else alert(WORDS.blocked);
