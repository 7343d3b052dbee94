// The public log of what was corrected. It only grows.
import { complaint } from '../components/failure.js';
import { Room, submitted } from '../components/room.js';
import { day } from '../format.js';
import { html, nothing } from '../lit.js';
import * as api from '../sample-api.js';
import { strings } from '../strings.js';
import { may } from '../who.js';

const s = strings.corrections;

export async function open() {
  const page = await api.corrections();
  return { title: s.title, show: (root) => new Corrections(root, page).update() };
}

class Corrections extends Room {
  constructor(root, { items, next }) {
    super(root);
    Object.assign(this, { items, next });
  }

  more() {
    return this.attempt(async () => {
      const page = await api.corrections(this.next);
      this.items = [...this.items, ...page.items];
      this.next = page.next;
    });
  }

  add({ target }) {
    const { outlet, corrected, reason } = target.elements;
    return this.attempt(async () => {
      const correction = await api.addCorrection({
        outlet: outlet.value.trim() || undefined,
        corrected: corrected.value,
        reason: reason.value,
      });
      this.items = [correction, ...this.items];
      target.reset();
    }, s.logged);
  }

  page() {
    return html`<div class="shelf corrections">
      <header class="lead">
        <h1 tabindex="-1">${s.title}</h1>
        <p>${s.lead}</p>
        <p><a href=${api.correctionFeed} type="application/atom+xml">${s.feed}</a></p>
      </header>
      ${this.items.length === 0 ? html`<p>${s.none}</p>` : html`<ol class="correction-log">${this.items.map(entry)}</ol>`}
      ${this.next ? html`<button type="button" class="more" @click=${() => this.more()}>${strings.batches.more}</button>` : nothing}
      ${may('manage-desk') ? this.form() : nothing}
    </div>`;
  }

  form() {
    return html`<section aria-labelledby="log-title">
      <h2 id="log-title">${s.enter}</h2>
      <p class="hint">${s.enterHint}</p>
      ${complaint(this.problem)}
      <form class="correction-form" @submit=${submitted((event) => this.add(event))}>
        <label for="correction-outlet">${s.outlet}</label>
        <input id="correction-outlet" name="outlet" type="text" maxlength="255" autocomplete="off" />
        <label for="correction-what">${s.what}</label>
        <textarea id="correction-what" name="corrected" rows="3" maxlength="5000" required></textarea>
        <label for="correction-why">${s.why}</label>
        <textarea id="correction-why" name="reason" rows="3" maxlength="5000" required></textarea>
        <button type="submit" ?disabled=${this.busy}>${s.log}</button>
      </form>
    </section>`;
  }
}

function entry({ created, outlet, corrected, reason }) {
  return html`<li>
    <p class="hint"><time datetime=${created}>${day(created)}</time>${outlet ? html` · ${outlet}` : nothing}</p>
    <p class="words-said">${corrected}</p>
    <p class="hint words-said">${s.because(reason)}</p>
  </li>`;
}
