// The window beside an editor: takes the text from the page that opened it, or from a field of its own, and shows its findings.
import * as api from '../api.js';
import { askWho } from '../desk-api.js';
import { announce } from '../announce.js';
import { severityCounts } from '../components/severity-counts.js';
import { render } from '../lit.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { compose, guess, marksOf } from './article.js';
import { Link } from './link.js';
import { panel } from './panel.js';
import { Reader } from './reader.js';

/** How long the page that opened this window may stay silent before one can write here instead. */
const SILENCE_MS = 4000;
const PAD = 'pad';

class Beside {
  stage = 'waiting';
  title = '';
  origin = '';
  surfaces = [];
  parts = new Map();
  text = { revision: 0, surfaces: [] };
  pad = '';
  findings = [];
  titles = new Map();
  chosen = undefined;
  marking = true;
  state = 'idle';
  problem = undefined;

  constructor(root) {
    this.root = root;
    this.reader = new Reader(({ article }) => api.analyze(article, false), (told) => this.told(told));
    this.link = new Link({ asks: (origin) => this.set({ stage: 'asks', origin }), hears: (message) => this.hear(message), leaves: () => this.set({ stage: 'left' }) });
    this.act = {
      agree: () => this.link.agree(),
      refuse: () => this.set({ stage: 'pad' }),
      forget: () => this.forget(),
      part: (id, part) => this.part(id, part),
      choose: (finding) => this.choose(finding),
      mark: (marking) => this.mark(marking),
      write: (pad) => this.write(pad),
      again: () => this.begin(),
    };
  }

  set(change) {
    Object.assign(this, change);
    render(panel(this, this.act), this.root);
    this.root.removeAttribute('aria-busy');
  }

  async begin() {
    await askWho();
    if (!may('analyze')) return this.set({ stage: 'stranger' });
    this.titles = await api.ruleIndex().catch(() => new Map());
    this.set({ stage: this.link.editor ? 'waiting' : 'pad' });
    this.link.begin();
    setTimeout(() => this.stage === 'waiting' && this.set({ stage: 'pad' }), SILENCE_MS);
    return undefined;
  }

  hear(message) {
    if (this.stage === 'left') this.set({ stage: 'linked' });
    if (message.framescope === 'hello') this.meet(message);
    else if (message.framescope === 'text') this.read(message);
  }

  /** What was chosen here once counts again, by the surfaces' names. */
  meet({ title, surfaces }) {
    const known = this.link.parts;
    const parts = guess(surfaces);
    for (const { id, label } of surfaces) parts.set(id, this.parts.get(id) ?? known[label] ?? parts.get(id));
    this.set({ stage: 'linked', title, surfaces, parts, origin: this.link.origin });
    this.ask();
  }

  ask() {
    this.link.say('take', { ids: this.surfaces.map(({ id }) => id).filter((id) => this.parts.get(id) !== 'none') });
  }

  part(id, part) {
    this.parts.set(id, part);
    this.link.remember(Object.fromEntries(this.surfaces.map((each) => [each.label, this.parts.get(each.id)])));
    this.set({});
    this.ask();
  }

  read(text) {
    this.text = text;
    const composed = compose(text.surfaces, this.parts);
    if (composed.article.body.trim() === '') return this.set({ findings: [], state: 'empty' });
    return this.reader.take({ ...composed, revision: text.revision });
  }

  write(pad) {
    this.pad = pad;
    this.parts.set(PAD, 'body');
    this.read({ revision: 0, surfaces: [{ id: PAD, blocks: [{ kind: 'raw', text: pad }] }] });
  }

  told({ waiting, what, result, problem }) {
    if (problem) return this.fail(problem);
    if (!what) return this.set({ state: 'reading' });
    const findings = result.report.findings.map((finding, i) => ({ ...finding, number: i + 1, marks: marksOf(finding, what.places) }));
    this.set({ findings, problem: undefined, revision: what.revision, state: waiting ? 'reading' : 'read' });
    announce(severityCounts(result.report.summary.findings));
    return this.mark(this.marking);
  }

  fail(problem) {
    if (problem.status === 401) return this.set({ stage: 'stranger' });
    return this.set({ problem, state: 'idle' });
  }

  mark(marking) {
    this.set({ marking });
    this.link.say('marks', { revision: this.revision, marks: marking ? this.findings.flatMap(({ marks }) => marks) : [] });
  }

  /** Shows the passage where it stands. */
  choose(finding) {
    this.set({ chosen: finding.id });
    const [mark] = finding.marks;
    if (!mark) return;
    if (mark.surface === PAD) select(this.root.querySelector('#pad'), mark);
    else this.link.say('show', { mark });
  }

  forget() {
    this.link.forget();
    this.set({ stage: 'pad', findings: [], surfaces: [], state: 'idle' });
  }
}

function select(field, { begin, end }) {
  field.blur();
  field.setSelectionRange(begin, begin);
  field.focus();
  field.setSelectionRange(begin, end);
}

document.title = strings.pageTitle(strings.live.title);
new Beside(document.getElementById('main')).begin();
