// What software, first reader and second readers see in a draft, side by side; what they disagree about is settled here.
import * as api from '../api.js';
import { comparedPassage } from '../components/compared-passage.js';
import { complaint } from '../components/failure.js';
import { keysDialog } from '../components/keys-dialog.js';
import { Room } from '../components/room.js';
import { moment } from '../format.js';
import { html, nothing, repeat } from '../lit.js';
import { fieldsOf } from '../model/reading.js';
import * as readings from '../reading-api.js';
import * as desk from '../review-api.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { openKeys } from './report-actions.js';
import { keyboard } from './report-keys.js';

const s = strings.comparison;
const ORDER = ['disputed', 'settled', 'undecided', 'agreed'];

export async function open([id]) {
  const [review, compared, rules] = await Promise.all([desk.review(id), readings.comparison(id), api.ruleIndex()]);
  const { article } = await desk.draft(review, compared.draft);
  let room;
  return {
    title: s.title,
    show: (root) => {
      room = new Comparing(root, { review, compared, rules, article });
      room.update();
      room.attach();
    },
    close: () => room?.detach(),
  };
}

class Comparing extends Room {
  constructor(root, { review, compared, rules, article }) {
    super(root);
    Object.assign(this, { review, compared });
    this.texts = new Map(fieldsOf(article).map(({ field, text }) => [field, text]));
    this.titles = new Map([...rules].map(([name, rule]) => [name, rule.title]));
    this.act = {
      next: () => this.step(1),
      previous: () => this.step(-1),
      keys: () => openKeys(root),
      settle: (passage, settlement) => this.settle(passage, settlement),
      unsettle: (passage) => this.unsettle(passage),
    };
    this.moreKeys = { s: () => this.begin() };
  }

  attach() {
    this.keys = keyboard(this);
    document.addEventListener('keydown', this.keys);
  }

  detach() {
    document.removeEventListener('keydown', this.keys);
  }

  page() {
    const { compared, review, texts, titles, busy } = this;
    const { id, title } = review.summary;
    const readers = new Map(compared.readings.map((each) => [each.id, each.reader?.name]));
    const view = { texts, titles, readers, maySettle: compared.maySettle, busy };
    return html`<div class="changes comparison">
      <p><a href=${to.review(id)}>← ${title}</a></p>
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.counts(compared.counts)}</p>
        <p class="hint">${s.draft(compared.draft)}. ${compared.readings.map((each) => s.read(each.reader?.name ?? strings.review.erased, moment(each.ended)))}</p>
        ${compared.maySettle ? html`<p class="hint">${s.mayHint} <button type="button" class="link" @click=${this.act.keys}>${strings.keys.title}</button></p>` : html`<p class="hint">${s.mayNot}</p>`}
      </header>
      ${complaint(this.problem)} ${ORDER.map((accord) => this.group(accord, view))} ${keysDialog(s.keys, [])}
    </div>`;
  }

  group(accord, view) {
    const passages = this.compared.passages.filter((each) => each.accord === accord);
    if (passages.length === 0) return nothing;
    const list = html`<ol class="compared">
      ${repeat(passages, (each) => each.subject, (each) => comparedPassage(each, view, this.act))}
    </ol>`;
    const name = html`${s.accords[accord]} <span class="count">${passages.length}</span>`;
    if (accord === 'agreed' || accord === 'undecided') return html`<details class="accord"><summary>${name}</summary>${list}</details>`;
    return html`<section><h2>${name}</h2>${list}</section>`;
  }

  step(by) {
    const all = [...this.root.querySelectorAll('.passage.disputed')];
    if (all.length === 0) return;
    const here = all.findIndex((each) => each.contains(document.activeElement));
    const next = all[here < 0 ? (by > 0 ? 0 : all.length - 1) : (here + by + all.length) % all.length];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
  }

  begin() {
    if (!document.activeElement.closest('.passage.disputed')) this.step(1);
    document.activeElement.closest('.passage')?.querySelector('select')?.focus();
  }

  async settle(passage, settlement) {
    const { id } = this.review.summary;
    const settle = () => readings.settle(id, passage.subject, passage.settlement?.revision ?? 0, settlement);
    await this.change(settle, () => this.reload(), s.announce(strings.review.outcomes[settlement.outcome]));
    if (!this.problem) this.step(1);
  }

  unsettle({ settlement }) {
    return this.change(() => readings.unsettle(this.review.summary.id, settlement), () => this.reload(), s.undone);
  }

  async reload() {
    this.compared = await readings.comparison(this.review.summary.id, this.compared.draft);
  }
}
