// A pupil's screen around the step: where we are, the step itself, and the way on.
import { complaint } from '../../components/failure.js';
import { html, nothing } from '../../lit.js';
import { go, to } from '../../route.js';
import { slot } from '../model/slots.js';
import { after, before, place, STEPS } from '../model/steps.js';
import { strings } from '../strings.js';
import { content } from './all.js';

const s = strings.run;

export function runPage(desk, ui, act) {
  const at = place(desk.step);
  return html`<div class="run ${ui.chosen ? 'has-sheet' : ''}">
    <header class="lead">
      <p class="where">
        ${desk.alone ? desk.lesson.title : html`${s.you(desk.name)} · ${desk.lesson.title}`}
        ${desk.alone ? nothing : connection(desk)}
      </p>
      <ol class="step-dots" aria-label=${s.steps}>
        ${STEPS.map((name, index) => html`<li class=${index < at ? 'past' : index === at ? 'here' : ''} aria-current=${index === at ? 'step' : nothing}><span>${strings.steps[name]}</span></li>`)}
      </ol>
      <h1 tabindex="-1">${at === 0 ? desk.lesson.title : strings.steps[desk.step]}</h1>
      <p>${at === 0 ? desk.lesson.about : strings.stepHints[desk.step]}</p>
    </header>
    ${complaint(ui.problem)} ${content(desk, ui, act)}
    <nav class="actions steps-nav" aria-label=${s.steps}>${desk.alone ? alone(desk, act) : together(desk, act)}</nav>
  </div>`;
}

function connection({ outbox }) {
  const words = outbox.offline ? s.offline : outbox.pending.size > 0 ? s.sending : '';
  return words ? html`<span class="connection" role="status">${words}</span>` : nothing;
}

function alone({ step }, act) {
  const next = after(step);
  const back = html`<button type="button" class="outline" @click=${() => act.go(before(step))}>${s.back}</button>`;
  const end = html`<button type="button" class="outline" @click=${act.restart}>${s.again}</button><a href=${to.lessons()}>${s.leave}</a>`;
  const on = html`<button type="button" class="next" @click=${() => act.go(next)}>${step === 'lobby' ? s.begin : s.next(strings.steps[next])}</button>`;
  return html`${step === 'lobby' ? nothing : back} ${step === 'result' ? end : on}`;
}

function together(desk, act) {
  const { step } = desk;
  if (step === 'lobby' || step === 'result') return nothing;
  const at = slot.done(step);
  const done = desk.said(at);
  return html`<button type="button" class=${done ? 'outline' : ''} aria-pressed=${done ? 'true' : 'false'} @click=${() => act.say(at, done ? 'none' : 'yes')}>
      ${done ? s.notDone : s.done}
    </button>
    ${done ? html`<span role="status">${s.waiting}</span>` : nothing}`;
}

/** The class was ended while this page was open. */
export function over() {
  return html`<section class="failure" role="alert">
    <h1 tabindex="-1">${s.over}</h1>
    <p>${s.overDetail}</p>
    <p class="actions"><button type="button" @click=${() => go(to.join())}>${strings.join.title}</button></p>
  </section>`;
}
