// The second room: what was recognized, to be corrected before anything is analyzed.
import * as api from '../api.js';
import { announce } from '../announce.js';
import { draftForm } from '../components/draft-form.js';
import { extractionLog } from '../components/extraction-log.js';
import { complaint } from '../components/failure.js';
import { html, nothing, render } from '../lit.js';
import { blocksOf, domainOf, lessons, take } from '../model/blocks.js';
import { cleaned, corrected } from '../model/draft.js';
import { dueOf } from '../model/due.js';
import * as desk from '../review-api.js';
import { go, to } from '../route.js';
import { session } from '../session.js';
import { strings } from '../strings.js';
import { may } from '../who.js';

export async function open() {
  if (!session.draft) return (await import('./start.js')).open();
  const draft = structuredClone(session.draft);
  const packs = await api.stylePacks().catch(() => []);
  return { title: strings.check.title, show: (root) => new Check(root, draft, packs).update() };
}

class Check {
  constructor(root, draft, packs) {
    this.root = root;
    this.packs = packs;
    this.draft = draft;
    this.draft.blocks ??= blocksOf(draft);
    this.teaching = false;
    this.taught = undefined;
    this.busy = false;
    this.problem = undefined;
    this.act = {
      edit: (field, value) => this.edit(field, value),
      editItem: (list, index, key, value) => this.editItem(list, index, key, value),
      add: (list, item) => this.change(() => (this.article[list] = [...(this.article[list] ?? []), item])),
      remove: (list, index) => this.change(() => this.article[list].splice(index, 1)),
      style: (stylePack) => this.change(() => (session.stylePack = stylePack)),
      take: (block, part) => this.change(() => take(this.article, this.draft.blocks, block, part)),
      teach: () => this.teach(),
      store: (store) => this.change(() => (session.store = store)),
      due: (due) => this.change(() => (this.draft.due = due)),
      analyze: () => this.analyze(),
      submit: may('submit-drafts') ? () => this.submit() : undefined,
    };
  }

  get article() {
    return this.draft.article;
  }

  change(how) {
    how();
    this.keep();
    this.update();
  }

  /** Going away and coming back loses nothing. */
  keep() {
    session.draft = this.draft;
  }

  /** The form already shows what was typed, so nothing is drawn again. */
  edit(field, value) {
    this.article[field] = value;
    corrected(this.article, field);
    this.keep();
  }

  editItem(list, index, key, value) {
    this.article[list][index][key] = value;
    corrected(this.article, list);
    this.keep();
  }

  /** What was corrected becomes a rule for the outlet, and the page is read again by it. */
  async teach() {
    const domain = domainOf(this.article);
    this.teaching = true;
    this.update();
    try {
      await api.teach(domain, lessons(this.draft.blocks));
      const again = session.source ? await api.extract(session.source.body, session.source.type, this.article.url) : undefined;
      if (again) this.draft = { ...again, blocks: blocksOf(again), due: this.draft.due };
      this.taught = domain;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
    this.teaching = false;
    this.keep();
    this.update();
  }

  get lesson() {
    const rules = lessons(this.draft.blocks);
    return { domain: domainOf(this.article), rules, busy: this.teaching, kept: rules.length === 0 ? this.taught : undefined };
  }

  choices() {
    const { store, stylePack, revises } = session;
    return { busy: this.busy, revises, due: this.draft.due, store, stylePack, packs: this.packs, problem: complaint(this.problem) };
  }

  update() {
    render(
      html`<div class="check">
        <header class="lead">
          <h1 tabindex="-1">${strings.check.title}</h1>
          ${session.revises ? html`<p class="revises">${strings.check.revises(session.revises)}</p>` : nothing}
          <p>${strings.check.lead}</p>
        </header>
        ${draftForm(this.article, this.choices(), this.act)}
        ${extractionLog(this.draft.blocks, this.draft.notices ?? [], this.lesson, this.act)}
      </div>`,
      this.root,
    );
  }

  analyze() {
    return this.send(async (article) => {
      const { id, report } = await api.analyze(article, session.store && may('keep-analyses'), session.stylePack);
      session.unsaved = id === undefined ? { article, report } : undefined;
      go(id === undefined ? to.unsaved() : to.analysis(id));
    });
  }

  /** A draft for the desk: the first of a piece, or the next of one. */
  submit() {
    const { revises } = session;
    return this.send(async (article) => {
      const { summary } = await (revises ? desk.revise(revises.id, article) : desk.submit(article, dueOf(this.draft.due)));
      session.revises = undefined;
      go(to.review(summary.id));
    });
  }

  async send(how) {
    if (this.busy) return;
    const article = cleaned(this.article);
    if (article.body.trim() === '') return this.fail({ title: strings.problem.noBody, detail: strings.problem.noBodyDetail });
    this.busy = true;
    this.problem = undefined;
    this.update();
    announce(strings.check.analyzing);
    try {
      await how(article);
    } catch (problem) {
      this.fail(problem);
    }
    return undefined;
  }

  fail(problem) {
    this.busy = false;
    this.problem = problem;
    this.update();
  }
}
