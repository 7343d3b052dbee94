// A lesson from any article: the service begins it, the teacher adds what stands off the page and keeps it.
import * as api from '../api.js';
import { extract } from '../../api.js';
import { complaint } from '../../components/failure.js';
import { html, live, nothing, render } from '../../lit.js';
import { articleIn, kindOfInput, mimeOf } from '../../model/input.js';
import { go, to } from '../../route.js';
import { saveFile } from '../model/save.js';
import { strings } from '../strings.js';

const s = strings.make;

export async function open() {
  const maker = new Maker();
  return { title: s.title, show: (root) => maker.show(root) };
}

class Maker {
  constructor() {
    this.state = { text: '', file: undefined, raw: undefined, busy: false, problem: undefined };
  }

  show(root) {
    this.root = root;
    this.update();
  }

  set(change) {
    Object.assign(this.state, change);
    this.update();
  }

  async draft() {
    this.set({ busy: true, problem: undefined });
    try {
      const { text } = this.state;
      const kind = kindOfInput(text);
      const article = kind === 'json' ? articleIn(text) : (await extract(text, mimeOf(kind))).article;
      this.set({ file: await api.draftLesson(article), busy: false });
      this.root.querySelector('#make-title')?.focus();
    } catch (problem) {
      this.set({ busy: false, problem });
    }
  }

  /** The file as it will be kept: what was typed as a whole goes before the single fields. */
  whole() {
    return this.state.raw ?? JSON.stringify(this.state.file, undefined, 2);
  }

  edit(change) {
    change(this.state.file);
    this.set({ raw: undefined });
  }

  async keep() {
    try {
      await api.keepLesson(this.whole());
      go(to.lessons());
    } catch (problem) {
      this.set({ problem });
      this.root.querySelector('.complaint')?.scrollIntoView({ block: 'center' });
    }
  }

  update() {
    const { file, problem } = this.state;
    render(
      html`<div class="maker">
        <header class="lead">
          <h1 tabindex="-1">${s.title}</h1>
          <p>${s.lead}</p>
        </header>
        ${complaint(problem)} ${file ? this.fields(file) : this.paste()}
      </div>`,
      this.root,
    );
  }

  paste() {
    const { text, busy } = this.state;
    const submit = (event) => {
      event.preventDefault();
      if (text.trim()) this.draft();
    };
    return html`<form @submit=${submit}>
      <label for="make-text">${s.paste}</label>
      <textarea id="make-text" class="serif" rows="12" aria-describedby="make-hint" .value=${live(text)} @input=${(event) => Object.assign(this.state, { text: event.target.value })}></textarea>
      <p class="hint" id="make-hint">${s.pasteHint}</p>
      <p class="actions"><button type="submit" ?disabled=${busy}>${busy ? s.drafting : s.draft}</button></p>
    </form>`;
  }

  fields(file) {
    const line = (id, label, value, set, hint) => html`<div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} type="text" .value=${live(value)} @change=${(event) => this.edit((f) => set(f, event.target.value))} />
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    </div>`;
    return html`<form @submit=${(event) => event.preventDefault()}>
      ${line('make-title', s.name, file.title, (f, value) => (f.title = value))}
      ${line('make-about', s.about, file.about, (f, value) => (f.about = value))}
      <div class="columns">
        ${line('make-id', s.id, file.id, (f, value) => (f.id = value), s.idHint)}
        ${line('make-ages', s.ages, file.ages, (f, value) => (f.ages = value))}
      </div>
      ${line('make-aim', s.aim, file.teacher.aim, (f, value) => (f.teacher.aim = value))}
      <h2>${s.cards}</h2>
      <p class="hint">${s.cardsHint}</p>
      ${file.dossier.cards.map((card, index) => this.card(card, index))}
      <p><button type="button" class="outline" @click=${() => this.edit((f) => f.dossier.cards.push({ kind: 'other', title: '', text: '' }))}>${s.addCard}</button></p>
      <details>
        <summary>${s.whole}</summary>
        <p class="hint" id="whole-hint">${s.wholeHint}</p>
        <textarea class="code" rows="18" spellcheck="false" aria-label=${s.whole} aria-describedby="whole-hint" .value=${live(this.whole())} @change=${(event) => this.typed(event.target.value)}></textarea>
      </details>
      <p class="actions">
        <button type="button" @click=${() => this.keep()}>${s.keep}</button>
        <button type="button" class="outline" @click=${() => saveFile(`${file.id}.json`, this.whole())}>${s.save}</button>
      </p>
    </form>`;
  }

  /** What was typed fills the fields where it can be read; where not, the service will say what is wrong. */
  typed(raw) {
    try {
      const file = JSON.parse(raw);
      if (file.teacher && file.dossier?.cards) this.state.file = file;
    } catch {
      // Told when it is kept.
    }
    this.set({ raw });
  }

  card({ kind, title, text }, index) {
    const set = (name) => (event) => this.edit((f) => (f.dossier.cards[index][name] = event.target.value));
    return html`<fieldset class="item">
      <legend>${s.card(index + 1)}</legend>
      <label>${s.kind}
        <select @change=${set('kind')}>
          ${Object.entries(strings.dossier.kinds).map(([id, name]) => html`<option value=${id} ?selected=${id === kind}>${name}</option>`)}
        </select>
      </label>
      <label>${s.cardTitle} <input type="text" .value=${live(title)} @change=${set('title')} /></label>
      <label>${s.cardText} <textarea rows="3" .value=${live(text)} @change=${set('text')}></textarea></label>
      <button type="button" class="link" @click=${() => this.edit((f) => f.dossier.cards.splice(index, 1))}>${s.removeCard(index + 1)}</button>
    </fieldset>`;
  }
}
