// The second room's shelf: everything that was kept, the newest first.
import * as api from '../api.js';
import { announce } from '../announce.js';
import { analysesTable, confirmDialog } from '../components/analyses-table.js';
import { complaint } from '../components/failure.js';
import { html, nothing, render } from '../lit.js';
import { to } from '../route.js';
import { strings } from '../strings.js';

const SIZE = 50;
const s = strings.list;

export async function open() {
  const page = await api.analyses(SIZE);
  return { title: s.title, show: (root) => new Analyses(root, page).update() };
}

class Analyses {
  constructor(root, page) {
    this.root = root;
    this.items = page.items;
    this.next = page.next;
    this.problem = undefined;
    this.doomed = undefined;
  }

  update() {
    render(
      html`<div class="shelf">
        <header class="lead">
          <h1 tabindex="-1">${s.title}</h1>
          <p>${s.lead}</p>
        </header>
        ${complaint(this.problem)}
        ${this.items.length > 0 ? analysesTable(this.items, (item) => this.ask(item)) : this.empty()}
        ${this.next ? html`<button type="button" class="more" @click=${() => this.more()}>${s.more}</button>` : nothing}
        ${confirmDialog(this.doomed, () => this.remove())}
      </div>`,
      this.root,
    );
  }

  empty() {
    return html`<p>${s.empty}</p>
      <p class="hint">${s.emptyHint} <a href=${to.start()}>${strings.nav.start}</a></p>`;
  }

  ask(item) {
    this.doomed = item;
    this.update();
    this.root.querySelector('dialog').showModal();
  }

  more() {
    return this.attempt(async () => {
      const page = await api.analyses(SIZE, this.next);
      this.items = [...this.items, ...page.items];
      this.next = page.next;
    });
  }

  remove() {
    const gone = this.doomed;
    this.root.querySelector('dialog').close();
    return this.attempt(async () => {
      await api.remove(gone.id);
      this.items = this.items.filter((item) => item.id !== gone.id);
      announce(s.removed(gone.headline || s.untitled));
      this.root.querySelector('h1').focus();
    });
  }

  async attempt(action) {
    this.problem = undefined;
    await action().catch((problem) => {
      this.problem = problem;
    });
    this.update();
  }
}
