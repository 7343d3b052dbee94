// The steps that a review allows now, with the words that go along.
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';
import { submitted } from './room.js';

const s = strings.review;

/** In the order in which somebody at a desk would look for them. */
const ORDER = ['start', 'clear', 'return', 'assign', 'reopen', 'withdraw'];

/** Those after which somebody has to look at the piece, until some moment. */
const WAITING = ['start', 'assign', 'reopen'];

export function stepForm({ review, colleagues }, busy, act) {
  const steps = ORDER.filter((step) => review.steps.includes(step));
  if (steps.length === 0) return nothing;
  const take = submitted(async ({ submitter, target }) => {
    const step = submitter?.value ?? steps[0];
    const { note, due, undue, assignee } = target.elements;
    const asked = { step, note: note.value || undefined, assignee: step === 'assign' ? assignee?.value : undefined };
    if (await act.step(asked, due?.value, undue?.checked)) target.reset();
  });
  const editors = colleagues.filter((person) => person.role !== 'reporter' && !person.disabled);
  return html`<form class="steps" @submit=${take}>
    <label class="unseen" for="step-note">${s.note}</label>
    <input id="step-note" name="note" type="text" autocomplete="off" placeholder=${s.note} />
    ${steps.some((step) => WAITING.includes(step)) ? dueField(review.summary.due) : nothing}
    <span class="buttons">
      ${steps.map(
        (step, index) => html`${step === 'assign' ? assignees(editors, review.summary.assignee) : nothing}
          <button type="submit" name="step" value=${step} class=${index === 0 ? '' : 'outline'} ?disabled=${busy}>${s.steps[step]}</button>`,
      )}
    </span>
  </form>`;
}

function dueField(until) {
  return html`<span class="until">
    <label for="step-due">${s.newDue}</label>
    <input id="step-due" name="due" type="datetime-local" />
    ${until ? html`<label><input name="undue" type="checkbox" />${s.undue}</label>` : nothing}
  </span>`;
}

function assignees(editors, current) {
  return html`<select name="assignee" aria-label=${s.assignTo}>
    ${editors.map(({ id, name }) => html`<option value=${id} ?selected=${id === current?.id}>${name}</option>`)}
  </select>`;
}
