// A second reader's first pass: the words alone, sentence by sentence, and what each marked passage is.
import * as api from '../api.js';
import { announce } from '../announce.js';
import { blindText, focusSentence } from '../components/blind-text.js';
import { confirm } from '../components/confirm.js';
import { complaint } from '../components/failure.js';
import { keysDialog } from '../components/keys-dialog.js';
import { markingForm, markList } from '../components/marking-form.js';
import { Room } from '../components/room.js';
import { excerpt } from '../format.js';
import { html } from '../lit.js';
import { resized, selected, stepped } from '../model/passage.js';
import { fieldsOf } from '../model/reading.js';
import * as desk from '../reading-api.js';
import { go, to } from '../route.js';
import { strings } from '../strings.js';
import { openKeys } from './report-actions.js';
import { keyboard } from './report-keys.js';

const s = strings.reading;

/** `one` is the reading's id; where it is absent, it is that which whoever comes here has open. */
export async function open([id, , one]) {
  const mine = one || (await desk.readings(id)).find((each) => each.mine && each.state === 'open')?.id;
  const [reading, rules] = await Promise.all([desk.reading(id, mine), api.rules()]);
  if (!reading.article) {
    go(reading.summary.state === 'closed' ? to.comparison(id) : to.reviews());
    return { title: s.title, show: () => {} };
  }
  let room;
  return {
    title: s.title,
    show: (root) => {
      room = new BlindPass(root, id, reading, rules);
      room.update();
      room.attach();
    },
    close: () => room?.detach(),
  };
}

class BlindPass extends Room {
  chosen = undefined;
  changed = undefined;
  ending = 'close';

  constructor(root, id, reading, rules) {
    super(root);
    Object.assign(this, { id, reading, rules });
    this.texts = new Map(fieldsOf(reading.article).map(({ field, text }) => [field, text]));
    this.titles = new Map(rules.map((rule) => [rule.id, rule.title]));
    this.act = {
      next: () => this.step(1),
      previous: () => this.step(-1),
      keys: () => openKeys(root),
      mark: (rule, note) => this.mark(rule, note),
      resize: (how) => this.resize(how),
      cancel: () => this.leave(),
      edit: (mark) => this.edit(mark),
      remove: (mark) => this.remove(mark),
    };
    this.moreKeys = { m: () => this.begin(), c: () => this.ask('close') };
  }

  attach() {
    this.keys = keyboard(this);
    document.addEventListener('keydown', this.keys);
    this.root.querySelector('.blind').addEventListener('pointerup', () => this.select());
  }

  detach() {
    document.removeEventListener('keydown', this.keys);
  }

  page() {
    const { summary, marks } = this.reading;
    const { chosen, changed, rules, busy } = this;
    const text = chosen && this.texts.get(chosen.field).slice(chosen.begin, chosen.end);
    return html`<div class="report ${chosen ? 'has-card' : ''}">
      <section class="reading">
        <header class="row">
          <div class="text lead">
            <h1 tabindex="-1">${s.title}</h1>
            <p>${s.lead}</p> ${complaint(this.problem)}
            <p class="choices">
              <button type="button" @click=${() => this.ask('close')} ?disabled=${busy}>${s.ends.close}</button>
              <button type="button" class="link" @click=${() => this.ask('withdraw')}>${s.ends.withdraw}</button>
              <button type="button" class="link" @click=${this.act.keys}>${strings.keys.title}</button>
              <span class="hint">${s.draft(summary.draft)}</span>
            </p>
          </div>
        </header>
        ${blindText(this.reading, chosen, (sentence) => this.clicked(sentence))}
      </section>
      <aside class="panel" aria-label=${s.panel}>
        ${markingForm({ chosen, text, changed, rules, busy }, this.act)}
        <section class="tabs"><h2>${s.marked(marks.length)}</h2><div class="all" tabindex="0" role="group" aria-label=${s.panel}>${markList(marks, this.titles, busy, this.act)}</div></section>
      </aside>
      ${keysDialog(s.keys, [])} ${confirm(s.confirm[this.ending](marks.length), s.ends[this.ending], () => this.end())}
    </div>`;
  }

  step(by) {
    const sentence = stepped(this.reading.sentences, this.chosen, by);
    if (!sentence) return;
    this.choose(sentence);
    focusSentence(this.root, this.reading.sentences, sentence)?.scrollIntoView({ block: 'center' });
  }

  choose(passage, changed) {
    const { field, begin, end } = passage;
    this.set({ chosen: { field, begin, end }, changed });
  }

  clicked(sentence) {
    if (window.getSelection().isCollapsed) this.choose(sentence);
  }

  /** A click chooses a sentence, a selection exactly what is selected. */
  select() {
    const passage = selected(this.root.querySelector('.blind'));
    if (passage) this.choose(passage, this.changed);
  }

  begin() {
    if (!this.chosen) this.step(1);
    this.root.querySelector('#rule')?.focus();
  }

  resize(how) {
    const next = resized(this.texts.get(this.chosen.field), this.chosen, how);
    if (!next) return;
    this.choose(next, this.changed);
    announce(this.texts.get(next.field).slice(next.begin, next.end));
  }

  /** Back to the sentence that was chosen. */
  leave() {
    const left = this.chosen;
    this.set({ chosen: undefined, changed: undefined });
    focusSentence(this.root, this.reading.sentences, left);
  }

  edit(mark) {
    this.choose(mark, mark);
    this.root.querySelector('#rule')?.focus();
  }

  async mark(rule, note) {
    const { chosen, changed, id, reading } = this;
    const passage = { ...chosen, rule, note: note || undefined };
    const text = excerpt(this.texts.get(chosen.field).slice(chosen.begin, chosen.end), 60);
    const mark = () =>
      changed ? desk.change(id, reading.summary.id, changed, passage) : desk.mark(id, reading.summary.id, passage);
    await this.change(mark, () => this.reload(), s.announce(this.titles.get(rule) ?? rule, text));
    if (!this.problem) this.leave();
  }

  async remove(mark) {
    await this.change(() => desk.unmark(this.id, this.reading.summary.id, mark), () => this.reload(), s.removed);
    if (this.changed?.id === mark.id) this.leave();
  }

  ask(ending) {
    this.set({ ending });
    this.root.querySelector('dialog[aria-labelledby=confirm-question]').showModal();
  }

  end() {
    this.root.querySelector('dialog[open]')?.close();
    return this.attempt(async () => {
      const ended = await desk.end(this.id, this.reading.summary, this.ending);
      go(ended.summary.state === 'closed' ? to.comparison(this.id) : to.reviews());
    });
  }

  async reload() {
    this.reading = await desk.reading(this.id, this.reading.summary.id);
  }
}
