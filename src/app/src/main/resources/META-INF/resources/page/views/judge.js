// Judging a sample from one seat: one finding at a time in its paragraph, without anything that sways.
import { complaint } from '../components/failure.js';
import { singleKeys } from '../components/keys-dialog.js';
import { Room } from '../components/room.js';
import { count, fieldName } from '../format.js';
import { html, nothing } from '../lit.js';
import { to } from '../route.js';
import * as api from '../sample-api.js';
import { strings } from '../strings.js';

const s = strings.judge;
const VERDICTS = { r: 'right', w: 'wrong', c: 'cannot say' };

export async function open([id, , seat]) {
  const view = new Judge(id, seat);
  await view.begin();
  return { title: s.title(seat), show: (root) => view.show(root), close: () => view.close() };
}

class Judge extends Room {
  constructor(id, seat) {
    super(undefined);
    Object.assign(this, { id, seat, tasks: [], at: 0, next: undefined, size: 0, answered: 0 });
    this.listener = (event) => this.key(event);
  }

  /** Goes to the first finding without an answer. */
  async begin() {
    do await this.load();
    while (this.open() < 0 && this.next);
    this.at = this.open() < 0 ? this.tasks.length : this.open();
  }

  async load() {
    const page = await api.tasks(this.id, this.seat, this.next);
    this.tasks = [...this.tasks, ...page.items];
    Object.assign(this, { next: page.next, size: page.size, answered: page.answered });
  }

  open() {
    return this.tasks.findIndex((task) => !task.verdict);
  }

  show(root) {
    this.root = root;
    document.addEventListener('keydown', this.listener);
    this.update();
  }

  close() {
    document.removeEventListener('keydown', this.listener);
  }

  key(event) {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented;
    if (busy || !singleKeys() || event.target.matches('textarea, select, input')) return;
    const action = { r: 'say', w: 'say', c: 'say', p: 'back', n: 'forward' }[event.key];
    if (!action) return;
    event.preventDefault();
    this[action](VERDICTS[event.key]);
  }

  say(verdict) {
    const task = this.tasks[this.at];
    if (!task) return undefined;
    return this.attempt(async () => {
      await api.answer(this.id, this.seat, task.number, verdict);
      if (!task.verdict) this.answered += 1;
      task.verdict = verdict;
      await this.step(1);
    }, s.said(verdict));
  }

  back() {
    return this.attempt(() => this.step(-1));
  }

  forward() {
    return this.attempt(() => this.step(1));
  }

  async step(by) {
    this.at = Math.max(0, Math.min(this.tasks.length, this.at + by));
    if (this.at === this.tasks.length && this.next) await this.load();
    this.update();
    this.root.querySelector('.question')?.focus({ preventScroll: true });
  }

  page() {
    const task = this.tasks[this.at];
    return html`<div class="shelf judge">
      <header class="lead"><h1 tabindex="-1">${s.title(this.seat)}</h1></header>
      <p class="hint">
        <progress max=${this.size} value=${this.answered} aria-label=${s.progress}></progress>
        ${s.answered(count(this.answered), count(this.size))} · <a href=${to.sample(this.id)}>${s.leave}</a>
      </p>
      ${complaint(this.problem)} ${task ? this.task(task) : this.end()}
    </div>`;
  }

  task({ number, question, passage, verdict }) {
    return html`<section class="task" aria-labelledby="task-question">
        <p class="hint">${s.number(number, this.size)}</p>
        <p class="question" id="task-question" tabindex="-1">${question}</p>
        ${passage
          ? html`<figure>
              <figcaption class="hint">${fieldName(passage.field)}</figcaption>
              <blockquote class="paragraph">${passage.before}<mark>${passage.text}</mark>${passage.after}</blockquote>
            </figure>`
          : html`<p>${s.gone}</p>`}
      </section>
      <div class="actions verdicts" role="group" aria-label=${s.verdict}>
        ${Object.entries(VERDICTS).map(
          ([key, each]) => html`<button
            type="button"
            class=${each === verdict ? '' : 'outline'}
            aria-pressed=${each === verdict ? 'true' : 'false'}
            aria-keyshortcuts=${key}
            ?disabled=${this.busy}
            @click=${() => this.say(each)}
          >
            ${s.verdicts[each]} <kbd>${key}</kbd>
          </button>`,
        )}
      </div>
      <p class="actions">
        ${this.at > 0 ? html`<button type="button" class="link" @click=${() => this.back()}>${s.back}</button>` : nothing}
        <button type="button" class="link" @click=${() => this.forward()}>${s.later}</button>
      </p>
      <p class="hint">${s.keys}</p>`;
  }

  end() {
    const left = this.size - this.answered;
    return html`<section class="task">
      <p class="question" tabindex="-1">${left === 0 ? s.done : s.left(left)}</p>
      <p class="actions">
        <button type="button" class="link" @click=${() => this.back()}>${s.back}</button>
        <a href=${to.sample(this.id)}>${s.toSample}</a>
      </p>
    </section>`;
  }
}
