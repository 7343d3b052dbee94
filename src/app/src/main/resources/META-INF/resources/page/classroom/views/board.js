// The teacher's screen, fit for a projector: who is here, what the class says, and the way from step to step.
import * as api from '../api.js';
import { ruleIndex } from '../../api.js';
import { announce } from '../../announce.js';
import { complaint } from '../../components/failure.js';
import { html, nothing, render } from '../../lit.js';
import { go, to } from '../../route.js';
import { boardPage } from '../steps/board-page.js';
import { attend } from '../components/chosen.js';
import { enterable } from '../components/roving.js';
import { saidPage } from '../steps/said-page.js';
import { place } from '../model/steps.js';
import { strings } from '../strings.js';

const s = strings.board;
const LOOK_AGAIN_MS = 5000;

export async function open([code, part]) {
  const remote = api.board(code);
  const [board, lesson, invitation] = await Promise.all([remote.get(), remote.lesson(), remote.invitation()]);
  const file = await notesOf(lesson.id);
  const screen = new Board(remote, { board, lesson, invitation, file }, part === 'words');
  const title = part === 'words' ? s.saidTitle : lesson.title;
  return { title, show: (root) => screen.show(root), close: () => screen.close() };
}

/** What to say in each step; a lesson that was deleted since has no notes to show. */
const notesOf = (id) =>
  api
    .lesson(id)
    .file()
    .then(({ teacher }) => new Map(teacher.steps.map((step) => [step.step, step])))
    .catch(() => new Map());

class Board {
  /** `words` is whether this window is for what pupils wrote, and for nothing else. */
  constructor(remote, state, words) {
    this.remote = remote;
    this.words = words;
    this.state = { ...state, lost: false, problem: undefined };
    this.ui = { text: 0, ask: 'voice', chosen: undefined, hidden: new Set(), figure: false };
    this.act = {
      set: (change) => this.set(change),
      choose: (chosen) => this.choose(chosen),
      unchoose: () => this.set({ chosen: undefined }),
      toggle: (layer) => this.toggle(layer),
      step: (step) => this.attempt(() => this.step(step)),
      door: (open) => this.attempt(() => this.remote.door(open)),
      review: (id, approved) => this.attempt(() => this.remote.review(id, approved)),
      end: () => this.attempt(() => this.end()),
    };
  }

  show(root) {
    this.root = root;
    this.update();
    this.fetch().then(() => this.update());
    this.look = () => document.visibilityState === 'visible' && this.read();
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('online', this.look);
    this.listen();
  }

  listen() {
    this.source = this.remote.events();
    for (const event of ['step', 'marks']) this.source.addEventListener(event, () => this.read());
    this.source.addEventListener('error', () => {
      this.state.lost = true;
      this.update();
      if (this.source.readyState === EventSource.CLOSED) this.timer = setTimeout(() => this.listen(), LOOK_AGAIN_MS);
    });
  }

  close() {
    this.source?.close();
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('online', this.look);
  }

  async read() {
    try {
      this.state.board = await this.remote.get();
      this.state.lost = false;
      await this.fetch();
    } catch (problem) {
      if (problem.status === 404) this.state.problem = { title: s.ended, detail: '' };
      this.state.lost = problem.status === 0;
    }
    this.update();
  }

  /** What the tool marks is fetched only when the class gets to see it. */
  async fetch() {
    if (place(this.state.board.classroom.step) < place('reveal')) return;
    const [shown, rules] = await Promise.all([this.state.reveal ?? this.remote.reveal(), ruleIndex()]);
    Object.assign(this.state, { reveal: shown, rules });
  }

  set(change) {
    Object.assign(this.ui, change);
    this.update();
  }

  choose(chosen) {
    this.set({ chosen });
    attend(this.root);
  }

  toggle(layer) {
    const { hidden } = this.ui;
    if (!hidden.delete(layer)) hidden.add(layer);
    this.update();
  }

  async attempt(work) {
    try {
      this.state.problem = undefined;
      await work();
      await this.read();
    } catch (problem) {
      this.state.problem = problem;
      this.update();
    }
  }

  async step(step) {
    this.ui.chosen = undefined;
    await this.remote.step(step);
    announce(strings.steps[step]);
    window.scrollTo(0, 0);
  }

  async end() {
    if (!window.confirm(s.endConfirm)) return;
    this.close();
    await this.remote.end();
    announce(s.ended);
    go(to.lessons());
  }

  update() {
    if (!this.root.isConnected) return;
    const { state, ui, act, remote } = this;
    render(
      html`${state.lost ? html`<p class="complaint" role="status">${s.lost}</p>` : nothing} ${complaint(state.problem)}
      ${this.words ? saidPage(state.board, act) : boardPage(state, ui, act, remote)}`,
      this.root,
    );
    enterable(this.root);
  }
}
