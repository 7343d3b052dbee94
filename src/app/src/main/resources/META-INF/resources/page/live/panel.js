// What the window beside an editor shows.
import { complaint } from '../components/failure.js';
import { choice } from '../components/fields.js';
import { excerpt } from '../format.js';
import { html, live, nothing, repeat } from '../lit.js';
import { kindOf } from '../model/kinds.js';
import { strings } from '../strings.js';
import { severityCounts } from '../components/severity-counts.js';

const s = strings.live;
const PARTS = Object.entries(s.parts);
const MOST_WORDS = 90;

const STAGES = { waiting: () => html`<p role="status">${s.waiting}</p>`, asks, linked, left, pad, stranger };

export function panel(state, act) {
  return html`<div class="beside-panel">
    <h1 tabindex="-1">${s.name}</h1>
    ${complaint(state.problem)} ${STAGES[state.stage](state, act)}
  </div>`;
}

/** Nobody types a password into a window that another site opened. */
function stranger(state, act) {
  return html`<p>${s.stranger}</p>
    <p class="actions">
      <a href="./#/sign-in" target="_blank" rel="noopener">${s.signIn}</a>
      <button type="button" class="outline" @click=${act.again}>${s.signedIn}</button>
    </p>`;
}

function asks({ origin }, act) {
  return html`<section class="said" aria-labelledby="asks">
    <h2 id="asks">${s.asks}</h2>
    <p><strong class="origin">${origin}</strong></p>
    <p>${s.asksHint}</p>
    <p class="actions">
      <button type="button" @click=${act.agree}>${s.agree}</button>
      <button type="button" class="outline" @click=${act.refuse}>${s.refuse}</button>
    </p>
  </section>`;
}

function linked(state, act) {
  const marks = state.surfaces.some((surface) => surface.marks && state.parts.get(surface.id) !== 'none');
  return html`<p class="hint origin">${state.title || state.origin}</p>
    ${status(state)} ${findings(state, act)}
    <details>
      <summary>${s.surfaces}</summary>
      <p class="hint">${s.surfacesHint}</p>
      <ul class="lines">
        ${repeat(state.surfaces, ({ id }) => id, (surface) => part(surface, state.parts.get(surface.id), act))}
      </ul>
      ${marks
        ? html`<p><label><input type="checkbox" role="switch" .checked=${live(state.marking)} @change=${({ target }) => act.mark(target.checked)} /> ${s.mark}</label></p>`
        : nothing}
      <p><button type="button" class="link" @click=${act.forget}>${s.forget(state.origin)}</button></p>
    </details>`;
}

function part({ id, label, length }, chosen, act) {
  const name = label || s.unnamed;
  return html`<li>
    <span>${name} <span class="hint">${s.length(length)}</span></span>
    ${choice({ name: s.partOf(name), value: chosen, options: PARTS, choose: (each) => act.part(id, each) })}
  </li>`;
}

function left(state, act) {
  return html`<p role="status">${s.left}</p>
    ${findings(state, act)}`;
}

function pad(state, act) {
  return html`<p>${s.pad}</p>
    <div class="field">
      <label for="pad">${s.padLabel}</label>
      <textarea id="pad" rows="12" .value=${live(state.pad)} @input=${({ target }) => act.write(target.value)}></textarea>
    </div>
    ${status(state)} ${findings(state, act)}`;
}

function status({ state, findings: found }) {
  const counts = {};
  for (const { severity } of found) counts[severity] = (counts[severity] ?? 0) + 1;
  const text = { idle: nothing, empty: s.empty, reading: s.reading, read: severityCounts(counts) }[state];
  return html`<p class="state-line" data-state=${state}>${text}</p>`;
}

function findings({ findings: found, titles, chosen, state }, act) {
  if (found.length === 0) return state === 'read' ? html`<p class="hint">${strings.report.noFindingsHint}</p>` : nothing;
  return html`<ol class="findings beside-findings">
    ${repeat(found, ({ id }) => id, (finding) => line(finding, titles.get(finding.rule)?.title, finding.id === chosen, act))}
  </ol>`;
}

function line(finding, title, chosen, act) {
  return html`<li>
    <button type="button" class="line ${kindOf(finding.rule)}" aria-current=${chosen ? 'true' : nothing} @click=${() => act.choose(finding)}>
      <span class="n ${finding.severity}">${finding.number}</span>
      <span class="what">${title ?? finding.rule}</span>
      <span class="severity ${finding.severity}">${strings.severities[finding.severity]}</span>
      <span class="words">${excerpt(finding.text, MOST_WORDS)}</span>
    </button>
    ${chosen ? reason(finding) : nothing}
  </li>`;
}

function reason({ rule, reason: why, otherReadings = [] }) {
  return html`<div class="why">
    <p>${why}</p>
    ${otherReadings.length > 0
      ? html`<h2>${strings.finding.other}</h2><ul class="readings">${otherReadings.map((reading) => html`<li>${reading}</li>`)}</ul>`
      : nothing}
    <p><a href="./#/rules/${encodeURIComponent(rule)}" target="_blank" rel="noopener">${strings.finding.rule(rule)}</a></p>
  </div>`;
}
