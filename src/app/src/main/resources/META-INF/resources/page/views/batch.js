// One batch: how far it is, live; what came of it; its outlets and stories once it has ended.
import * as api from '../api.js';
import { announce } from '../announce.js';
import { batchDownloads } from '../components/batch-downloads.js';
import { batchProgress } from '../components/batch-progress.js';
import { BatchSamples } from '../components/batch-samples.js';
import { complaint } from '../components/failure.js';
import { count } from '../format.js';
import { html, nothing, render } from '../lit.js';
import { go, to } from '../route.js';
import { strings } from '../strings.js';
import { may } from '../who.js';

const s = strings.batch;
const PROFILE_PATIENCE_MS = 2000;

export async function open([id]) {
  const batch = await api.batch(id);
  const view = new Batch(id, batch);
  return { title: batch.name ?? strings.batches.unnamed, show: (root) => view.show(root), close: () => view.close() };
}

class Batch {
  constructor(id, batch) {
    this.id = id;
    this.batch = batch;
    this.outlets = [];
    this.stories = [];
    this.troubles = [];
    this.asked = undefined;
    this.samples = new BatchSamples(id, () => this.update());
    this.stop = () => {};
  }

  show(root) {
    this.root = root;
    this.update();
    this.stop = this.isOver() ? () => {} : api.watchBatch(this.id, (batch) => this.hear(batch));
    if (this.isOver()) this.harvest();
  }

  close() {
    this.closed = true;
    this.stop();
  }

  isOver() {
    return this.batch.state === 'finished' || this.batch.state === 'canceled';
  }

  hear(batch) {
    const turned = batch.state !== this.batch.state;
    this.batch = batch;
    this.update();
    const { articles } = batch;
    if (turned) announce(s.announce(strings.batches.states[batch.state], count(articles.in - articles.left), count(articles.in)));
    if (this.isOver()) this.harvest();
  }

  /** Outlets, stories and what went wrong; profiles come a little later than the last report. */
  harvest() {
    return this.attempt(async () => {
      this.batch = await api.batch(this.id);
      if (this.closed) return;
      const [failed, skipped] = await Promise.all([api.batchItems(this.id, 'failed'), api.batchItems(this.id, 'skipped')]);
      this.troubles = [['failed', failed.items], ['skipped', skipped.items]].filter(([, items]) => items.length > 0);
      if (!this.batch.profiled) {
        setTimeout(() => this.closed || this.harvest(), PROFILE_PATIENCE_MS);
        return;
      }
      const [outlets, stories] = await Promise.all([api.outlets(this.id), api.stories(this.id)]);
      this.outlets = outlets.items;
      this.next = outlets.next;
      this.stories = stories.items;
      await this.samples.load();
    });
  }

  steer(action) {
    return this.attempt(async () => this.hear(await api.steer(this.id, action)));
  }

  remove() {
    return this.attempt(async () => {
      await api.removeBatch(this.id);
      go(to.batches());
    });
  }

  async attempt(action) {
    this.problem = undefined;
    this.asked = undefined;
    await action().catch((problem) => {
      this.problem = problem;
    });
    if (!this.closed) this.update();
  }

  ask(asked) {
    this.asked = asked;
    this.update();
  }

  update() {
    const { batch } = this;
    render(
      html`<div class="shelf batch">
        <header class="lead"><h1 tabindex="-1">${batch.name ?? strings.batches.unnamed}</h1></header>
        ${complaint(this.problem)} ${batchProgress(batch)} ${this.actions()} ${batchDownloads(this.id, batch.profiled, this.isOver())}
        ${this.troubles.map(([state, items]) => troubles(state, items))} ${this.outletList()} ${this.storyList()}
        ${this.batch.profiled ? this.samples.template() : nothing}
      </div>`,
      this.root,
    );
  }

  actions() {
    const { state } = this.batch;
    if (this.asked) {
      return html`<div class="actions asked" role="alert">
        <p>${this.asked.question}</p>
        <button type="button" @click=${this.asked.action}>${this.asked.word}</button>
        <button type="button" class="secondary" @click=${() => this.ask()}>${s.goBack}</button>
      </div>`;
    }
    const button = (text, act) => html`<button type="button" class="outline" @click=${act}>${text}</button>`;
    return html`<div class="actions" role="group" aria-label=${s.actions}>
      ${state === 'running' ? button(s.pause, () => this.steer('pause')) : nothing}
      ${state === 'paused' ? button(s.resume, () => this.steer('resume')) : nothing}
      ${state === 'running' || state === 'paused' ? button(s.cancel, () => this.ask({ question: s.confirmCancel, word: s.cancel, action: () => this.steer('cancel') })) : nothing}
      ${may('delete-analyses') ? button(s.remove, () => this.ask({ question: s.confirmRemove, word: s.remove, action: () => this.remove() })) : nothing}
    </div>`;
  }

  outletList() {
    const list = this.outlets.map(
      ({ outlet, articles }) => html`<li><a href=${to.outlet(this.id, outlet)}>${outlet}</a> <span class="hint">${s.articles(articles)}</span></li>`,
    );
    return html`<section class="outlets" aria-labelledby="outlets-title">
      <h2 id="outlets-title">${s.outlets}</h2>
      ${this.batch.profiled
        ? list.length > 0
          ? html`<p class="hint">${s.outletsHint}</p><ul>${list}</ul>${this.next ? html`<button type="button" class="more" @click=${() => this.moreOutlets()}>${strings.batches.more}</button>` : nothing}`
          : html`<p>${s.noOutlets}</p>`
        : html`<p>${s.outletsLater}</p>`}
    </section>`;
  }

  moreOutlets() {
    return this.attempt(async () => {
      const page = await api.outlets(this.id, this.next);
      this.outlets = [...this.outlets, ...page.items];
      this.next = page.next;
    });
  }

  storyList() {
    if (!this.batch.profiled) return nothing;
    return html`<section class="stories" aria-labelledby="stories-title">
      <h2 id="stories-title">${s.stories}</h2>
      <p class="hint">${s.storiesHint}</p>
      ${this.stories.length === 0
        ? html`<p>${s.noStories}</p>`
        : html`<ul>
            ${this.stories.map(
              ({ story, headline, articles }) => html`<li><a href=${to.story(this.id, story)}>${headline || strings.outlet.untitled}</a> <span class="hint">${s.articles(articles)}</span></li>`,
            )}
          </ul>`}
    </section>`;
  }
}

function troubles(state, items) {
  return html`<details class="troubles">
    <summary>${s.troubles(s[state])}</summary>
    <ul>
      ${items.map((item) => html`<li>${item.headline || item.articleId || s.line(item.line)} <span class="hint">${item.reason}</span></li>`)}
    </ul>
  </details>`;
}
