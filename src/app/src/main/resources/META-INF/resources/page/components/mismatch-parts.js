// What a mismatch's probability is made of: each detector's own probability, and the features that add up to it.
import { html, nothing } from '../lit.js';
import { probability, significant, words } from '../format.js';
import { strings } from '../strings.js';
import { addendBar, largest, signed } from './addend-bar.js';

const s = strings.verdict.parts;

/** The detectors, the one that says most first. */
export function mismatchParts({ parts = [] }) {
  if (parts.length === 0) return nothing;
  const order = [...parts].sort((a, b) => b.probability - a.probability);
  return html`<details class="parts">
    <summary>${s.title}</summary>
    <p class="hint">${parts.length > 1 ? s.hint : nothing} ${s.sum}</p>
    ${order.map(detector)}
  </details>`;
}

function detector({ part, probability: value, intercept, contributions }) {
  const telling = contributions.filter((term) => term.logOdds !== 0);
  const most = largest(intercept, telling);
  return html`<h4>${s.names[part] ?? words(part)}: <span class="figure">${probability(value)}</span></h4>
    <ol class="contributions">
      <li><p class="contribution"><span>${strings.measures.intercept}</span> ${signed(intercept)} ${addendBar(intercept, most)}</p></li>
      ${telling
        .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
        .map(
          (term) => html`<li><p class="contribution">
            <span>${s.features[term.feature] ?? words(term.feature)} <span class="hint">${strings.measures.value(significant(term.value))}</span></span>
            ${signed(term.logOdds)} ${addendBar(term.logOdds, most)}
          </p></li>`,
        )}
    </ol>`;
}
