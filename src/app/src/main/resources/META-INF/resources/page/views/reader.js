// Reading a report: which finding is chosen, what lights up, and how keys and pointer move between text and panel.
import { announce } from '../announce.js';
import { pageOf } from '../components/findings-list.js';
import { Painter, wipe } from '../components/highlights.js';
import { openWrong } from '../components/wrong-finding.js';
import { placesOf } from '../model/speech.js';
import { strings } from '../strings.js';
import { again, download, openKeys } from './report-actions.js';
import { keyboard } from './report-keys.js';
import { reveal, within } from './scrolling.js';

export class Reader {
  constructor(root, reading, update, moreKeys = {}) {
    this.root = root;
    this.moreKeys = moreKeys;
    this.reading = reading;
    this.update = update;
    this.byId = new Map(reading.findings.map((finding) => [finding.id, finding]));
    this.state = { selected: undefined, tab: 'findings', hidden: new Set(), order: 'place', page: 0, sentences: false };
    this.act = this.actions();
  }

  /** Listens once the article stands in the document. */
  attach() {
    this.article = this.root.querySelector('.article');
    this.painter = new Painter(this.article, this.reading);
    this.article.addEventListener('click', (event) => this.clicked(event));
    this.article.addEventListener('pointerover', (event) => this.hovered(event));
    this.keys = keyboard(this);
    document.addEventListener('keydown', this.keys);
  }

  detach() {
    document.removeEventListener('keydown', this.keys);
    wipe();
  }

  finding(id) {
    return this.byId.get(id);
  }

  actions() {
    const change = (key) => (value) => this.set({ [key]: value });
    return {
      select: (id) => this.select(id, { focus: 'card' }),
      next: () => this.step(1),
      previous: () => this.step(-1),
      back: () => this.numberOf(this.state.selected)?.focus(),
      close: () => this.close(),
      goTo: (place) => this.goTo(place),
      listen: (group) => this.listen(group),
      tab: change('tab'),
      order: (order) => this.set({ order, page: 0 }),
      page: change('page'),
      toggle: (name) => this.toggle(name),
      toggleSentences: (event) => event.target.open !== this.state.sentences && this.set({ sentences: event.target.open }),
      sentencesOpen: () => this.state.sentences,
      again: () => again(this.reading.article),
      download: () => download(this.reading),
      ask: (judging) => {
        judging.asked = true;
        this.update();
      },
      keys: () => openKeys(this.root),
      wrong: (finding) => openWrong(this.reading, finding, this.causeOf?.(finding.id)),
      panel: () => this.root.querySelector('[role=tab][aria-selected=true]').focus(),
    };
  }

  set(change) {
    Object.assign(this.state, change);
    this.update();
  }

  /** Chooses a finding; the focus goes to its card, to its number in the text, or stays. */
  select(id, { focus }) {
    const finding = this.byId.get(id);
    if (!finding) return;
    this.set({ selected: id, page: pageOf(this.reading.findings, this.state.order, id) });
    this.mark(finding);
    this.reveal(this.numberOf(id));
    within(this.root.querySelector('[role=tabpanel]'), this.root.querySelector('.findings [aria-current]'));
    if (focus === 'card') this.root.querySelector('#card')?.focus({ preventScroll: true });
    else if (focus === 'text') this.numberOf(id)?.focus({ preventScroll: true });
    announce(strings.finding.announce(finding, this.byId.size, strings.kinds[finding.kind], strings.severities[finding.severity]));
  }

  /** Shows in the text which finding is chosen; none where there is none. */
  mark(finding) {
    for (const old of this.article.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
    this.painter.paint('chosen', finding ? [finding] : []);
    if (!finding) return;
    const chosen = this.article.querySelectorAll(`[data-finding="${CSS.escape(finding.id)}"]`);
    for (const each of chosen) each.setAttribute('aria-current', 'true');
  }

  /** The next or previous finding in reading order, round the corner at the ends. */
  step(by) {
    const { findings } = this.reading;
    if (findings.length === 0) return;
    const at = findings.findIndex((f) => f.id === this.state.selected);
    const next = at < 0 ? (by > 0 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length;
    const inCard = this.root.querySelector('.panel')?.contains(document.activeElement);
    this.select(findings[next].id, { focus: inCard ? 'stay' : 'text' });
  }

  close() {
    const number = this.numberOf(this.state.selected);
    this.mark(undefined);
    this.set({ selected: undefined });
    number?.focus({ preventScroll: true });
  }

  numberOf(id) {
    return id && this.article.querySelector(`a[data-finding="${CSS.escape(id)}"]`);
  }

  reveal(element) {
    reveal(element, this.root.querySelector('#card'));
  }

  goTo(place) {
    this.painter.paint('shown', [place]);
    this.reveal(this.painter.row(place));
  }

  listen(group) {
    const places = (group?.attributions ?? []).flatMap(placesOf);
    this.painter.paint('words', places.filter((p) => p.role === 'words').map((p) => p.place));
    this.painter.paint('sources', places.filter((p) => p.role === 'source').map((p) => p.place));
  }

  toggle(name) {
    const hidden = new Set(this.state.hidden);
    if (!hidden.delete(name)) hidden.add(name);
    this.set({ hidden });
  }

  clicked(event) {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.shiftKey || !window.getSelection().isCollapsed) return undefined;
    if (target.closest('a.number')) event.preventDefault();
    const direct = target.closest('[data-finding]');
    if (direct) return this.select(direct.dataset.finding, { focus: 'card' });
    const piece = target.closest('[data-at]');
    const under = piece && this.innermost(piece.closest('.row').dataset.field, Number(piece.dataset.at));
    if (under) this.select(under.id, { focus: 'card' });
    return undefined;
  }

  hovered({ target }) {
    const key = target.closest('[data-speaker]')?.dataset.speaker;
    if (key === this.heard) return;
    this.heard = key;
    this.listen(this.reading.speakers.find((group) => group.key === key));
  }

  /** The shortest finding that covers an offset. */
  innermost(field, at) {
    return this.reading.fields
      .get(field)
      .findings.filter((f) => f.begin <= at && at < f.end && !this.state.hidden.has(f.kind))
      .reduce((best, f) => (best && best.end - best.begin <= f.end - f.begin ? best : f), undefined);
  }
}
