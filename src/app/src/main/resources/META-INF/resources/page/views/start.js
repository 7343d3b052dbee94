// The first room: paste or choose an article, or open the example; below, what was kept lately.
import * as api from '../api.js';
import { announce } from '../announce.js';
import { lessonOffer } from '../classroom/components/offer.js';
import { complaint } from '../components/failure.js';
import { feedItems } from '../components/feed-items.js';
import { inputForm } from '../components/input-form.js';
import { exampleOffer, liveOffer, recent } from '../components/recent.js';
import { html, render } from '../lit.js';
import { textOf } from '../model/decode.js';
import { articleIn, draftType, kindOfInput, mimeOf, MOST_BYTES } from '../model/input.js';
import { go, to } from '../route.js';
import { session } from '../session.js';
import { strings } from '../strings.js';
import { may } from '../who.js';

export async function open() {
  const nothing = { items: [] };
  const page = may('read-analyses') ? await api.analyses(6).catch(() => nothing) : nothing;
  const state = { text: '', busy: false, problem: undefined, feed: undefined, items: page.items };
  return { title: strings.start.title, show: (root) => new Start(root, state).update() };
}

class Start {
  constructor(root, state) {
    this.root = root;
    this.state = state;
    this.act = { text: (text) => this.set({ text }), file: (file) => this.file(file), read: () => this.read() };
  }

  set(change) {
    Object.assign(this.state, change);
    this.update();
  }

  update() {
    const { state } = this;
    render(
      html`<div class="start">
        <header class="lead">
          <h1 tabindex="-1">${strings.start.title}</h1>
          <p>${strings.start.lead}</p>
        </header>
        ${exampleOffer(state.items, () => this.example())} ${lessonOffer()}
        <section class="ask">${complaint(state.problem)} ${inputForm(state, kindOfInput(state.text), this.act)}
          ${feedItems(state.feed, (extraction) => this.take(extraction))}</section>
        ${liveOffer()} ${recent(state.items)}
      </div>`,
      this.root,
    );
  }

  async file(file) {
    if (!file) return;
    if (file.size > MOST_BYTES) this.fail(strings.problem.tooLarge, strings.problem.tooLargeDetail);
    else if (draftType(file.name)) await this.extract(() => this.source(file, draftType(file.name)));
    else this.set({ text: await textOf(file), problem: undefined });
  }

  async read() {
    const { text, busy } = this.state;
    if (busy) return;
    if (text.trim() === '') return this.fail(strings.problem.emptyInput, strings.problem.emptyInputDetail);
    const kind = kindOfInput(text);
    if (kind === 'json') return this.take({ article: articleIn(text), kept: [], dropped: [] });
    await this.extract(() => (kind === 'url' ? api.fetchPage(text.trim()) : this.source(text, mimeOf(kind))));
    return undefined;
  }

  /** Remembers what was read, so that it can be read again by a rule. */
  async source(body, type) {
    const draft = await api.extract(body, type);
    session.source = { body, type };
    return draft;
  }

  async extract(reading) {
    this.set({ busy: true, problem: undefined, feed: undefined });
    announce(strings.start.reading);
    session.source = undefined;
    try {
      this.found(await reading());
    } catch (problem) {
      this.set({ busy: false, problem });
    }
  }

  /** One article is taken; of a feed's, somebody chooses. A rule of an outlet is for pages, not for feeds. */
  found(result) {
    if (!result.extractions) return this.take(result);
    session.source = undefined;
    this.set({ busy: false, feed: result.extractions });
    this.root.querySelector('#feed').focus();
    return undefined;
  }

  async example() {
    try {
      const [{ article }] = await api.examples();
      const { report } = await api.analyze(article, false);
      session.unsaved = { article, report };
      go(to.unsaved());
    } catch (problem) {
      this.set({ problem });
    }
  }

  take(draft) {
    if (!draft.article) return this.fail(strings.problem.badJson, strings.problem.badJsonDetail);
    session.draft = draft;
    session.revises = undefined;
    return go(to.check());
  }

  fail(title, detail) {
    this.set({ problem: { title, detail } });
  }
}
