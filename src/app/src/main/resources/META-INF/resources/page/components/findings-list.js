// All findings, one line each; long lists come in portions.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { strings } from '../strings.js';

const PORTION = 100;
const GRAVITY = { error: 0, warning: 1, note: 2 };

/** The list in the order that `state.order` asks for. */
export function findingsList(findings, titles, state, act) {
  if (findings.length === 0) return html`<p>${strings.report.noFindings}.</p><p class="hint">${strings.report.noFindingsHint}</p>`;
  const sorted = state.order === 'severity' ? bySeverity(findings) : findings;
  const shown = sorted.slice(0, state.portions * PORTION);
  return html`
    <fieldset class="order">
      <legend>${strings.finding.order}</legend>
      ${choice('place', strings.finding.byPlace, state, act)} ${choice('severity', strings.finding.bySeverity, state, act)}
    </fieldset>
    <ol class="findings">
      ${shown.map((finding) => line(finding, titles, state.selected === finding.id, act))}
    </ol>
    ${shown.length < sorted.length
      ? html`<button type="button" class="more" @click=${act.more}>${strings.finding.more(Math.min(PORTION, sorted.length - shown.length))}</button>`
      : nothing}
  `;
}

/** Whether a finding's line is within the portions that are shown. */
export function portionOf(findings, id) {
  return Math.floor(findings.findIndex((f) => f.id === id) / PORTION) + 1;
}

function bySeverity(findings) {
  return [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.number - b.number);
}

function choice(value, text, state, act) {
  return html`<label><input type="radio" name="order" .checked=${state.order === value} @change=${() => act.order(value)} />${text}</label>`;
}

function line(finding, titles, selected, act) {
  return html`<li>
    <button type="button" class="line ${finding.kind}" aria-current=${selected ? 'true' : nothing} @click=${() => act.select(finding.id)}>
      <span class="n ${finding.severity}">${finding.number}</span>
      <span class="what">${titles.get(finding.rule) ?? strings.kinds[finding.kind]}</span>
      <span class="severity ${finding.severity}">${strings.severities[finding.severity]}</span>
      <span class="words"><span class="mark ${finding.kind}">${excerpt(finding.text, 70)}</span></span>
    </button>
  </li>`;
}
