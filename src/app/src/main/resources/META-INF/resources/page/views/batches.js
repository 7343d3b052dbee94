// The room of many articles: a form that sends a file of them, and the batches that came in.
import * as api from '../api.js';
import { announce } from '../announce.js';
import { batchForm } from '../components/batch-form.js';
import { batchTable } from '../components/batch-table.js';
import { complaint } from '../components/failure.js';
import { html, nothing, render } from '../lit.js';
import { go, to } from '../route.js';
import { strings } from '../strings.js';

const s = strings.batches;

export async function open() {
  const page = await api.batches();
  return { title: s.title, show: (root) => new Batches(root, page).update() };
}

class Batches {
  constructor(root, page) {
    this.root = root;
    this.state = { ...page, busy: false, problem: undefined };
    this.act = { submit: (file, name) => this.submit(file, name) };
  }

  set(change) {
    Object.assign(this.state, change);
    this.update();
  }

  update() {
    const { items, next, problem } = this.state;
    render(
      html`<div class="shelf">
        <header class="lead">
          <h1 tabindex="-1">${s.title}</h1>
          <p>${s.lead}</p>
        </header>
        ${complaint(problem)} ${batchForm(this.state, this.act)}
        ${items.length > 0 ? batchTable(items) : html`<p>${s.empty}</p>`}
        ${next ? html`<button type="button" class="more" @click=${() => this.more()}>${s.more}</button>` : nothing}
      </div>`,
      this.root,
    );
  }

  async submit(file, name) {
    if (!file) return this.set({ problem: { title: s.noFile, detail: s.noFileDetail } });
    this.set({ busy: true, problem: undefined });
    announce(s.sending);
    try {
      const { id } = await api.submitBatch(file, name);
      go(to.batch(id));
    } catch (problem) {
      this.set({ busy: false, problem });
    }
    return undefined;
  }

  async more() {
    try {
      const page = await api.batches(this.state.next);
      this.set({ items: [...this.state.items, ...page.items], next: page.next });
    } catch (problem) {
      this.set({ problem });
    }
  }
}
