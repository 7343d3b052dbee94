// What the teacher's screen shows in each step.
import { html, nothing } from '../../lit.js';
import { to } from '../../route.js';
import { bars } from '../components/bars.js';
import { orFew } from '../components/figure.js';
import { invite } from '../components/invite.js';
import { counts } from '../model/heat.js';
import { slot } from '../model/slots.js';
import { after, STEPS } from '../model/steps.js';
import { strings } from '../strings.js';
import { heat } from './heat.js';
import { reveal } from './reveal.js';

const s = strings.board;

export function boardPage(state, ui, act, remote) {
  const { board, lesson } = state;
  const { step } = board.classroom;
  return html`<div class="board ${ui.chosen ? 'has-sheet' : ''}">
    <header class="board-head">
      <div>
        <p class="where">${lesson.title}</p>
        <h1 tabindex="-1">${strings.steps[step]}</h1>
      </div>
      ${step === 'lobby' ? nothing : html`<p class="code-small"><span class="hint">${s.code}</span> <b>${board.classroom.code}</b></p>`}
      <p class="presence"><b>${s.joined(board.pupils.length)}</b> ${doneIn(board, step)}</p>
    </header>
    ${stepBar(step, act)}
    <p class="board-hint">${strings.stepHints[step]}</p>
    <div class="board-main">${main(state, ui, act, remote)}</div>
    ${said(board)}
    <footer class="board-foot">${note(state, step)} ${pupils(board, step)} ${closing(board.classroom, act)}</footer>
  </div>`;
}

function doneIn({ pupils: list }, step) {
  if (step === 'lobby' || step === 'result') return nothing;
  return html`<span>${s.done(list.filter(({ done }) => done.includes(step)).length, list.length)}</span>`;
}

function stepBar(step, act) {
  const next = after(step);
  return html`<nav class="step-bar" aria-label=${s.steps}>
    <ol>
      ${STEPS.map(
        (name) => html`<li>
          <button type="button" class="pill" aria-current=${name === step ? 'step' : nothing} @click=${() => act.step(name)}>${strings.steps[name]}</button>
        </li>`,
      )}
    </ol>
    ${step === 'result' ? nothing : html`<button type="button" class="next" @click=${() => act.step(next)}>${s.next(strings.steps[next])}</button>`}
  </nav>`;
}

function main(state, ui, act, remote) {
  const { board, lesson } = state;
  const known = counts(board.map);
  const steps = {
    lobby: () => invite(board.classroom, state.invitation, remote),
    entry: () => html`<p>${s.ticketHint}</p>`,
    exit: () => html`<p>${s.ticketHint}</p>`,
    dossier: () => html`${cards(lesson)} ${questions(lesson, known)}`,
    mark: () => marking(board, lesson),
    map: () => heat(lesson, board.map, ui, act),
    reveal: () => (state.reveal ? reveal(lesson, { ...state, map: board.map }, ui, act) : nothing),
    catch: () => (state.reveal ? catches(state.reveal, known) : nothing),
    change: () => predictions(known),
    result: () => figure(board, ui, act),
  };
  return steps[board.classroom.step]();
}

function cards({ cards: list }) {
  return html`<ul class="finds">
    ${list.map(({ kind, title, text }) => html`<li class="find ${kind}"><p class="kind">${strings.dossier.kinds[kind]}</p><h2>${title}</h2><p>${text}</p></li>`)}
  </ul>`;
}

function marking({ pupils: list }, { texts }) {
  const hasCaptions = texts.some(({ article }) => (article.captions ?? []).length > 0);
  const asks = Object.keys(strings.asks).filter((ask) => ask !== 'caption' || hasCaptions);
  return html`<div class="columns-two">
    <ul class="tasks">
      ${asks.map((ask) => html`<li><b>${strings.asks[ask]}</b> ${strings.askHints[ask]}</li>`)}
    </ul>
    <div>
      <p class="big-number">${list.reduce((sum, { marks }) => sum + (marks.mark ?? 0), 0)}</p>
      <p>${s.soFar}</p>
    </div>
  </div>`;
}

const none = { answers: {}, all: 0 };

function questions({ questions: list }, known) {
  return list.map(
    ({ ask, options }, index) => html`<section>
      <h2>${ask}</h2>
      ${bars(known.get(slot.dossier(index)) ?? none, Object.fromEntries(options.map(({ id, text }) => [id, text])))}
    </section>`,
  );
}

function catches({ catches: list }, known) {
  return html`<ol class="catch-board">
    ${list.map((item, index) => {
      const { answers } = known.get(slot.caught(index)) ?? none;
      const side = (name) =>
        Object.entries(answers).filter(([id]) => id.split(':')[0] === name).reduce((sum, [, n]) => sum + n, 0);
      const sides = { agree: side('agree'), disagree: side('disagree') };
      return html`<li>
        <blockquote class=${item.findings.length > 0 ? 'tool' : ''}>${item.text}</blockquote>
        <p class="hint">${item.findings.length > 0 ? strings.catch.marked : strings.catch.leftAlone}</p>
        ${bars({ answers: sides, all: sides.agree + sides.disagree }, { agree: strings.catch.agree, disagree: strings.catch.disagree })}
      </li>`;
    })}
  </ol>`;
}

function predictions(known) {
  return ['rewrite', 'quotation', 'outlet'].map(
    (kind) => html`<section><h2>${strings.change.kinds[kind]}</h2>${bars(known.get(slot.change(kind)) ?? none, strings.answers.change)}</section>`,
  );
}

function figure({ figure: all }, ui, act) {
  if (!ui.figure) return html`<p><button type="button" @click=${() => act.set({ figure: true })}>${s.figure}</button></p>`;
  return html`${orFew(all, 1)} <p class="takeaway">${strings.result.takeaway}</p>`;
}

/** What pupils wrote is read in a window of its own: this one may be on a projector. */
function said({ said: list, classroom }) {
  if (list.length === 0) return nothing;
  const waiting = list.filter(({ review }) => review === 'waiting').length;
  return html`<p class="said-link">
    <a href="${to.board(classroom.code)}/words" target="_blank">${s.said(waiting)}</a> <span class="hint">${s.saidHint}</span>
  </p>`;
}

function note({ file }, step) {
  const words = file.get(step);
  if (!words) return nothing;
  return html`<details class="say">
    <summary>${strings.lessons.notes}</summary>
    <p><b>${s.say}:</b> ${words.say}</p>
    <p><b>${s.watch}:</b> ${words.watch}</p>
  </details>`;
}

function pupils({ pupils: list }, step) {
  if (list.length === 0) return nothing;
  return html`<details class="pupils">
    <summary>${s.pupils}</summary>
    <ul>
      ${list.map(({ name, marks, done }) => html`<li>${name} <span class="hint">${s.marks(marks[step] ?? 0)}${done.includes(step) ? html` · <b>${s.isDone}</b>` : nothing}</span></li>`)}
    </ul>
  </details>`;
}

function closing({ door, expires }, act) {
  const date = new Date(expires).toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
  return html`<p class="actions">
    <button type="button" class="pill" @click=${() => act.door(!door)}>${door ? s.door.close : s.door.open}</button>
    ${door ? nothing : html`<span>${s.door.closed}</span>`}
    <button type="button" class="link" @click=${act.end}>${s.end}</button>
    <span class="hint">${s.expires(date)}</span>
  </p>`;
}
