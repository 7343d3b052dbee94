// A lesson on a pupil's screen, step by step: alone, or in a class whose teacher leads.
import { ruleIndex } from '../../api.js';
import { announce } from '../../announce.js';
import { render } from '../../lit.js';
import { attend } from '../components/chosen.js';
import { enterable } from '../components/roving.js';
import { place, STEPS } from '../model/steps.js';
import { over, runPage } from '../steps/run-page.js';
import { strings } from '../strings.js';

const FRESH = { text: 0, ask: 'voice', chosen: undefined, points: false, answers: false };

export class Run {
  constructor(desk) {
    this.desk = desk;
    this.ui = { ...FRESH, hidden: new Set(), trials: {}, problem: undefined, over: false };
    this.act = {
      set: (change) => this.set(change),
      say: (at, answer, words) => this.say(at, answer, words),
      move: (from, to, answer) => this.move(from, to, answer),
      choose: (chosen) => this.choose(chosen),
      unchoose: () => this.unchoose(),
      toggle: (layer) => this.toggle(layer),
      trial: (kind, change) => this.trial(kind, change),
      attempt: (kind, text) => this.attempt(kind, text),
      go: (step) => this.go(step),
      restart: () => this.restart(),
    };
  }

  show(root) {
    this.root = root;
    this.desk.watch((news) => this.hear(news));
    this.enter();
  }

  close() {
    this.desk.close();
  }

  hear({ ended, moved, news }) {
    if (ended) this.ui.over = true;
    if (moved) this.enter();
    else if (news) this.fetch(this.desk.step).then(() => this.update(), () => {});
    this.update();
  }

  set(change) {
    Object.assign(this.ui, change);
    this.update();
  }

  say(at, answer, words) {
    this.desk.say(at, answer, words);
    this.update();
  }

  move(from, to, answer) {
    this.desk.say(from, 'none');
    this.desk.say(to, answer);
  }

  choose(chosen) {
    this.set({ chosen });
    attend(this.root);
  }

  unchoose() {
    const back = this.root.querySelector('.touch[aria-pressed="true"]');
    this.set({ chosen: undefined });
    back?.focus({ preventScroll: true });
  }

  toggle(layer) {
    const { hidden } = this.ui;
    if (!hidden.delete(layer)) hidden.add(layer);
    this.update();
  }

  trial(kind, change) {
    this.ui.trials[kind] = { ...this.ui.trials[kind], ...change };
    this.update();
  }

  async attempt(kind, text) {
    const { rewrite, quotation } = this.desk.lesson.change;
    const { article, field, begin, end } = { rewrite, quotation }[kind] ?? { article: 0 };
    const asked = kind === 'outlet' ? { article, outlet: text } : { article, field, begin, end, text };
    this.trial(kind, { text, busy: true, problem: undefined });
    try {
      this.trial(kind, { outcome: await this.desk.attempt(asked), busy: false });
    } catch (problem) {
      this.trial(kind, { problem, busy: false });
    }
  }

  /** Comes to the step that the desk is at, and gets what it needs. */
  async enter() {
    const { step } = this.desk;
    Object.assign(this.ui, { chosen: undefined, problem: undefined });
    if (this.shown !== undefined && this.shown !== step) {
      window.scrollTo(0, 0);
      announce(strings.stepOf(place(step) + 1, STEPS.length, strings.steps[step]));
    }
    this.shown = step;
    this.update();
    try {
      await this.fetch(step);
    } catch (problem) {
      this.ui.problem = problem;
    }
    this.update();
  }

  async fetch(step) {
    const { ui, desk } = this;
    const at = place(step);
    if (at >= place('map') && at < place('exit')) ui.map = await desk.map();
    if (at >= place(desk.alone ? 'map' : 'reveal') && at < place('exit')) {
      const [shown, rules] = await Promise.all([ui.reveal ?? desk.reveal(), ruleIndex()]);
      Object.assign(ui, { reveal: shown, rules });
    }
    if (step === 'result') ui.result = await desk.result();
  }

  go(step) {
    this.desk.go(step);
    this.enter();
    this.root.querySelector('h1')?.focus({ preventScroll: true });
  }

  update() {
    const { desk, ui, act } = this;
    render(ui.over ? over() : runPage(desk, ui, act), this.root);
    enterable(this.root);
  }

  restart() {
    this.desk.restart();
    Object.assign(this.ui, FRESH, { trials: {}, hidden: new Set() });
    this.enter();
  }
}
