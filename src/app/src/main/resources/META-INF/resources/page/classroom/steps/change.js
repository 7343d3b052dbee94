// Change the text and see what moves: other words, other speakers, another outlet. Expect first, look after.
import { html, live, nothing } from '../../lit.js';
import { significant, words as spell } from '../../format.js';
import { complaint } from '../../components/failure.js';
import { choice, entries } from '../components/choice.js';
import { slot } from '../model/slots.js';
import { strings } from '../strings.js';

const s = strings.change;
const KINDS = ['rewrite', 'quotation', 'outlet'];

export function change(desk, ui, act) {
  return html`<div class="changing">
    ${KINDS.map((kind) => one(kind, desk, ui.trials[kind] ?? {}, act))}
  </div>`;
}

function one(kind, desk, trial, act) {
  const place = slot.change(kind);
  const expected = desk.said(place)?.answer;
  const given = desk.lesson.change;
  const text = trial.text ?? (kind === 'outlet' ? given.outlets[0] : given[kind].suggestion);
  const type = (event) => act.trial(kind, { text: event.target.value, outcome: undefined });
  return html`<section class="trial" aria-labelledby="trial-${kind}">
    <h2 id="trial-${kind}">${s.kinds[kind]}</h2>
    <p class="hint">${s.hints[kind]}</p>
    <p><span class="hint">${s.here}</span> <q>${kind === 'outlet' ? desk.lesson.texts[0].article.outlet : given[kind].text}</q></p>
    <label>
      <span class="hint">${kind === 'outlet' ? s.name : s.instead}</span>
      ${kind === 'outlet'
        ? html`<input type="text" maxlength="80" list="outlets" .value=${live(text)} @input=${type} />`
        : html`<textarea rows="3" maxlength="400" .value=${live(text)} @input=${type}></textarea>`}
    </label>
    ${kind === 'outlet' ? names(given.outlets, text, act) : nothing}
    ${choice(place, s.predict, entries(strings.answers.change), expected, (id) => act.say(place, id))}
    <p class="actions">
      <button type="button" ?disabled=${!expected || trial.busy || text.trim() === ''} @click=${() => act.attempt(kind, text)}>
        ${trial.busy ? s.running : s.run}
      </button>
      ${expected ? nothing : html`<span class="hint">${s.first}</span>`}
    </p>
    ${complaint(trial.problem)} ${trial.outcome ? outcome(kind, trial.outcome) : nothing}
  </section>`;
}

function names(outlets, chosen, act) {
  return html`<div class="pills">
    ${outlets.map(
      (name) => html`<button type="button" class="pill" aria-pressed=${name === chosen ? 'true' : 'false'} @click=${() => act.trial('outlet', { text: name, outcome: undefined })}>${name}</button>`,
    )}
  </div>`;
}

function outcome(kind, { gone, fresh, stayed, moved }) {
  const still = gone.length + fresh.length === 0;
  return html`<div class="outcome" role="status">
    ${still ? html`<p><strong>${s.nothing}</strong> ${kind === 'outlet' && moved.length === 0 ? s.outlet : nothing}</p>` : nothing}
    ${list(s.gone, gone)} ${list(s.fresh, fresh)}
    <p class="hint">${s.stayed(stayed)}</p>
    ${moved.length === 0 ? nothing : figures(moved)}
  </div>`;
}

function list(title, marks) {
  if (marks.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul>
      ${marks.map(({ text, reason }) => html`<li><q class="tool">${text}</q> <span class="hint">${reason}</span></li>`)}
    </ul>`;
}

/** Figures only when asked for: what moved in the text says more. */
function figures(moved) {
  return html`<details>
    <summary>${s.more}</summary>
    <dl class="pairs">
      ${moved.map(
        ({ name, before, after }) => html`<div><dt>${spell(name)}</dt><dd>${s.measured(significant(before), significant(after))}</dd></div>`,
      )}
    </dl>
  </details>`;
}
