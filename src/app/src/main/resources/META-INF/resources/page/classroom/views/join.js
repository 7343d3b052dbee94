// The door of a class: five letters, or none at all for those who come by the QR code.
import * as api from '../api.js';
import { complaint } from '../../components/failure.js';
import { html, nothing, render } from '../../lit.js';
import { go, to } from '../../route.js';
import { strings } from '../strings.js';

const s = strings.join;
const LETTERS = 5;

export async function open([code = '', key]) {
  if (code && (await seated(code))) {
    go(to.seat(code));
    return { title: s.title, show: () => {} };
  }
  const door = new Door(code.toUpperCase(), key);
  return { title: s.title, show: (root) => door.show(root) };
}

/** Who joined before keeps their seat and name. */
const seated = (code) =>
  api
    .seat(code)
    .get()
    .then(() => true)
    .catch(() => false);

class Door {
  constructor(code, key) {
    this.state = { code, key, busy: false, problem: undefined };
  }

  show(root) {
    this.root = root;
    this.update();
    if (this.state.key) this.join();
  }

  set(change) {
    Object.assign(this.state, change);
    this.update();
  }

  async join() {
    const code = this.state.code.toUpperCase().replaceAll(/[^A-Z]/gu, '');
    if (code.length !== LETTERS) {
      this.set({ problem: { title: s.short, detail: s.shortDetail } });
      return;
    }
    this.set({ busy: true, problem: undefined });
    try {
      await api.join(code, this.state.key);
      go(to.seat(code));
    } catch (problem) {
      this.set({ busy: false, key: undefined, problem });
    }
  }

  update() {
    const { code, busy, problem } = this.state;
    const submit = (event) => {
      event.preventDefault();
      this.join();
    };
    render(
      html`<div class="door">
        <header class="lead">
          <h1 tabindex="-1">${s.title}</h1>
          <p>${s.lead}</p>
        </header>
        ${complaint(problem)}
        <form @submit=${submit} aria-busy=${busy ? 'true' : nothing}>
          <label for="code">${s.code}</label>
          <input
            id="code"
            type="text"
            inputmode="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="8"
            aria-describedby="code-hint"
            .value=${code}
            @input=${(event) => Object.assign(this.state, { code: event.target.value })}
          />
          <p class="hint" id="code-hint">${s.hint}</p>
          <button type="submit" ?disabled=${busy}>${busy ? s.joining : s.go}</button>
        </form>
        <p><a href=${to.privacy()}>${s.privacy}</a></p>
      </div>`,
      this.root,
    );
  }
}
