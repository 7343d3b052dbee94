// All findings, one line each; long lists come a page at a time.
import { html, nothing } from '../lit.js';
import { excerpt } from '../format.js';
import { strings } from '../strings.js';

const PAGE = 100;
const GRAVITY = { error: 0, warning: 1, note: 2 };

/** One page of the list, in the order that `state.order` asks for; `judging` knows what was decided, where somebody decides. */
export function findingsList(findings, titles, state, act, judging) {
  if (findings.length === 0) {
    return html`<p>${strings.report.noFindings}.</p><p class="hint">${strings.report.noFindingsHint}</p>`;
  }
  const from = state.page * PAGE;
  const shown = ordered(findings, state.order).slice(from, from + PAGE);
  return html`
    <fieldset class="order">
      <legend>${strings.finding.order}</legend>
      ${choice('place', strings.finding.byPlace, state, act)} ${choice('severity', strings.finding.bySeverity, state, act)}
    </fieldset>
    ${turn(findings.length, state, act)}
    <ol class="findings" start=${from + 1}>
      ${shown.map((finding) => line(finding, titles, state.selected === finding.id, act, judging?.decision(finding.id)))}
    </ol>
  `;
}

/** The page on which a finding stands. */
export function pageOf(findings, order, id) {
  const at = ordered(findings, order).findIndex((finding) => finding.id === id);
  return Math.max(0, Math.floor(at / PAGE));
}

function ordered(findings, order) {
  if (order !== 'severity') return findings;
  return [...findings].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.number - b.number);
}

function choice(value, text, state, act) {
  return html`<label>
    <input type="radio" name="order" .checked=${state.order === value} @change=${() => act.order(value)} />${text}
  </label>`;
}

function turn(length, { page }, act) {
  const last = Math.ceil(length / PAGE) - 1;
  if (last === 0) return nothing;
  return html`<p class="turn">
    <button type="button" class="link" ?disabled=${page === 0} @click=${() => act.page(page - 1)}>${strings.finding.before}</button>
    <span>${strings.finding.range(page * PAGE + 1, Math.min(length, (page + 1) * PAGE), length)}</span>
    <button type="button" class="link" ?disabled=${page === last} @click=${() => act.page(page + 1)}>${strings.finding.after}</button>
  </p>`;
}

function line(finding, titles, selected, act, decision) {
  return html`<li>
    <button type="button" class="line ${finding.kind}" aria-current=${selected ? 'true' : nothing} @click=${() => act.select(finding.id)}>
      <span class="n ${finding.severity}">${finding.number}</span>
      <span class="what">${titles.get(finding.rule) ?? strings.kinds[finding.kind]}</span>
      <span class="severity ${finding.severity}">${decision ? strings.review.outcomes[decision.outcome] : strings.severities[finding.severity]}</span>
      <span class="words"><span class="mark ${finding.kind}">${excerpt(finding.text, 70)}</span></span>
    </button>
  </li>`;
}
