// The steps that a review allows now, with the words that go along.
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';
import { submitted } from './room.js';

const s = strings.review;

/** In the order in which somebody at a desk would look for them. */
const ORDER = ['start', 'clear', 'return', 'assign', 'reopen', 'withdraw'];

export function stepForm({ review, colleagues }, busy, act) {
  const steps = ORDER.filter((step) => review.steps.includes(step));
  if (steps.length === 0) return nothing;
  const take = submitted(({ submitter, target }) => {
    const step = submitter?.value ?? steps[0];
    const { note, assignee } = target.elements;
    act.step({ step, note: note.value || undefined, assignee: step === 'assign' ? assignee?.value : undefined });
    note.value = '';
  });
  const editors = colleagues.filter((person) => person.role !== 'reporter' && !person.disabled);
  return html`<form class="steps" @submit=${take}>
    <label class="unseen" for="step-note">${s.note}</label>
    <input id="step-note" name="note" type="text" autocomplete="off" placeholder=${s.note} />
    <span class="buttons">
      ${steps.map(
        (step, index) => html`${step === 'assign' ? assignees(editors, review.summary.assignee) : nothing}
          <button type="submit" name="step" value=${step} class=${index === 0 ? '' : 'outline'} ?disabled=${busy}>${s.steps[step]}</button>`,
      )}
    </span>
  </form>`;
}

function assignees(editors, current) {
  return html`<select name="assignee" aria-label=${s.assignTo}>
    ${editors.map(({ id, name }) => html`<option value=${id} ?selected=${id === current?.id}>${name}</option>`)}
  </select>`;
}
