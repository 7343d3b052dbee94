// The right of reply: what an outlet says about its profiles, and the form by which an administrator enters it.
import { html, nothing } from '../lit.js';
import { day } from '../format.js';
import { to } from '../route.js';
import * as api from '../sample-api.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { complaint } from './failure.js';
import { submitted } from './room.js';

const s = strings.reply;

export class OutletNotes {
  constructor({ batch, outlet }, list, update) {
    Object.assign(this, { batch, outlet, list, update, problem: undefined });
  }

  async attempt(action) {
    this.problem = undefined;
    await action().catch((problem) => {
      this.problem = problem;
    });
    this.update();
  }

  add({ target }) {
    const { speaker, said } = target.elements;
    return this.attempt(async () => {
      const note = await api.addNote(this.batch, this.outlet, { speaker: speaker.value, said: said.value });
      this.list = [...this.list, note];
      target.reset();
    });
  }

  remove(note) {
    return this.attempt(async () => {
      await api.removeNote(this.batch, this.outlet, note);
      this.list = this.list.filter((own) => own !== note);
    });
  }

  template() {
    return html`<section class="outlet-notes" aria-labelledby="notes-title">
      <h2 id="notes-title">${s.title}</h2>
      <p class="hint">${s.hint} <a href=${to.corrections()}>${s.corrections}</a></p>
      ${this.list.length === 0 ? html`<p>${s.none}</p>` : this.list.map((note) => this.note(note))}
      ${may('manage-desk') ? this.form() : nothing}
    </section>`;
  }

  note(note) {
    return html`<figure class="reply">
      <blockquote class="words-said">${note.said}</blockquote>
      <figcaption class="hint">
        ${s.by(note.speaker, day(note.created))}
        ${may('manage-desk')
          ? html`<button type="button" class="link" aria-label=${s.removeOf(note.speaker)} @click=${() => this.remove(note)}>${s.remove}</button>`
          : nothing}
      </figcaption>
    </figure>`;
  }

  form() {
    return html`<details class="reply-form">
      <summary>${s.enter}</summary>
      ${complaint(this.problem)}
      <form @submit=${submitted((event) => this.add(event))}>
        <label for="note-speaker">${s.speaker}</label>
        <input id="note-speaker" name="speaker" type="text" maxlength="200" required autocomplete="off" />
        <label for="note-said">${s.said}</label>
        <textarea id="note-said" name="said" rows="4" maxlength="5000" required></textarea>
        <button type="submit">${s.add}</button>
      </form>
    </details>`;
  }
}
