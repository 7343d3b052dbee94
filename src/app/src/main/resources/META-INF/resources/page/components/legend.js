// The legend is the switchboard: each kind as it is drawn in the text, to be shown or hidden.
import { html, nothing } from '../lit.js';
import { KINDS } from '../model/kinds.js';
import { strings } from '../strings.js';

/** Switches for the kinds that occur, and for the tint of speech. */
export function legend(findings, hidden, toggle) {
  const counts = new Map();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const present = KINDS.filter((kind) => counts.has(kind));
  return html`<fieldset class="legend">
    <legend class="unseen">${strings.report.toggles}</legend>
    ${present.map((kind) => one(kind, html`<span class="mark ${kind}">${strings.kinds[kind]}</span>`, counts.get(kind), hidden, toggle))}
    ${one('speech', html`<span class="quoted">${strings.voices.quoted}</span> <span class="attributed">${strings.voices.attributed}</span>`, nothing, hidden, toggle)}
  </fieldset>`;
}

function one(name, sample, count, hidden, toggle) {
  return html`<label>
    <input type="checkbox" .checked=${!hidden.has(name)} @change=${() => toggle(name)} />
    <span>${sample} <span class="count">${count}</span></span>
  </label>`;
}
