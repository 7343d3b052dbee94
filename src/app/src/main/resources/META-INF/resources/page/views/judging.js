// Judging the findings of a draft: decisions, comments and the review's own steps, kept by the service.
import { announce } from '../announce.js';
import { decisionForm } from '../components/decision-form.js';
import { discussion } from '../components/discussion.js';
import { reviewHead } from '../components/review-head.js';
import { dueOf } from '../model/due.js';
import * as desk from '../review-api.js';
import { go, to } from '../route.js';
import { session } from '../session.js';
import { strings } from '../strings.js';
import { may } from '../who.js';
import { asking } from './asking.js';

const s = strings.review;

export class Judging {
  constructor(review, draft, colleagues) {
    Object.assign(this, { review, draft, colleagues });
    this.problem = undefined;
    this.dismissing = undefined;
    this.asked = false;
    this.busy = false;
    this.act = {
      step: (asked, due, undue) => this.step(asked, due, undue),
      revise: () => this.revise(),
      erase: () => this.erase(),
      say: (said, finding) => this.say(said, finding),
      accept: () => this.accept(),
      begin: () => this.begin(),
      cancel: () => this.end(),
      dismiss: (cause, note) => this.dismiss(cause, note),
      undo: () => this.undo(),
      ...asking(this),
    };
  }

  /** The reader tells which finding is chosen, and draws again. */
  attach(reader) {
    this.reader = reader;
    reader.causeOf = (finding) => this.decision(finding)?.cause;
  }

  href(finding) {
    return `${to.review(this.review.summary.id)}/${this.draft.number}/${encodeURIComponent(finding)}`;
  }

  get mayDecide() {
    return may('review');
  }

  settlement(finding) {
    return this.review.settlements.find((each) => each.subject === finding);
  }

  decision(finding) {
    return this.review.decisions.find((each) => each.finding === finding);
  }

  get decided() {
    return this.reader.reading.findings.filter((f) => this.decision(f.id)).length;
  }

  head() {
    return reviewHead(this, this.act);
  }

  /** Below the reason on a finding's card. */
  card(finding) {
    return decisionForm(this, finding, this.act);
  }

  discussion() {
    return discussion(this.review.comments, this.busy, this.act.say);
  }

  get keys() {
    return this.mayDecide ? { a: this.act.accept, d: this.act.begin, u: this.act.undo } : {};
  }

  get chosen() {
    return this.reader.finding(this.reader.state.selected);
  }

  accept() {
    return this.decide({ outcome: 'accepted' }, s.accepted);
  }

  begin() {
    if (!this.chosen) return;
    this.dismissing = this.chosen.id;
    this.reader.update();
    this.reader.root.querySelector('.dismissal input')?.focus();
  }

  end() {
    this.dismissing = undefined;
    this.reader.update();
    this.reader.root.querySelector('#card')?.focus({ preventScroll: true });
  }

  dismiss(cause, note) {
    return this.decide({ outcome: 'dismissed', cause, note: note || undefined }, s.dismissed);
  }

  /** On to the next finding as soon as one is decided. */
  decide(decision, said) {
    const finding = this.chosen;
    if (!finding) return undefined;
    const { id } = this.review.summary;
    return this.attempt(async () => {
      await desk.decide(id, finding.id, this.decision(finding.id)?.revision ?? 0, decision);
      this.dismissing = undefined;
      await this.reload();
      this.reader.act.next();
      announce(said(finding.number));
    });
  }

  undo() {
    const known = this.chosen && this.decision(this.chosen.id);
    if (!known) return undefined;
    return this.attempt(async () => {
      await desk.undo(this.review.summary.id, known.finding, known.revision);
      await this.reload();
      announce(s.undone(this.chosen.number));
    });
  }

  /** Says whether it was kept: until then the words stay where they were written. */
  say(said, finding) {
    return this.attempt(async () => {
      await desk.say(this.review.summary.id, said, finding);
      await this.reload();
    });
  }

  /** `due` as a field has it, `undue` where there shall be no such moment any more; says whether the step was taken. */
  step(asked, due, undue) {
    return this.attempt(async () => {
      this.review = await desk.step(this.review, { ...asked, due: undue ? '' : dueOf(due) });
      announce(s.states[this.review.summary.state]);
    });
  }

  /** Another draft begins as a copy of this one. */
  revise() {
    const { id, title } = this.review.summary;
    session.draft = { article: structuredClone(this.draft.article), kept: [], dropped: [] };
    session.source = undefined;
    session.revises = { id, title, number: this.review.drafts.length + 1 };
    go(to.check());
  }

  erase() {
    return this.attempt(async () => {
      await desk.erase(this.review.summary.id);
      go(to.reviews());
    });
  }

  async reload() {
    this.review = await desk.review(this.review.summary.id);
  }

  /** What somebody else did meanwhile is shown before anything is tried again; says whether it was done. */
  async attempt(action) {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await action();
    } catch (problem) {
      this.problem = problem;
      if (problem.status === 412) await this.reload().catch(() => {});
    }
    this.busy = false;
    this.reader.update();
    return this.problem === undefined;
  }
}
