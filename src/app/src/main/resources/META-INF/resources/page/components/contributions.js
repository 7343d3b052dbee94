// What a framing score adds up from: a bar for each measure, to the right where it speaks for one-sided framing.
import { html, nothing } from '../lit.js';
import { excerpt, probability, significant, words } from '../format.js';
import { strings } from '../strings.js';
import { addendBar, largest, signed, signedText } from './addend-bar.js';

/** The weightiest are read; the rest wait behind a line of their own. */
const FIRST = 8;
const s = strings.measures;

export function contributions({ intercept, contributions: list = [] }, definitions, act) {
  const most = largest(intercept, list);
  const rest = list.slice(FIRST);
  return html`<h4>${s.contributions}</h4>
    <p class="hint">${s.contributionsHint}</p>
    <ol class="contributions">
      <li><p class="contribution"><span>${s.intercept}</span> ${signed(intercept)} ${addendBar(intercept, most)}</p></li>
      ${list.slice(0, FIRST).map((c) => entry(c, most, definitions, act))}
    </ol>
    ${rest.length > 0
      ? html`<details>
          <summary>${s.smaller(rest.length, signedText(rest.reduce((sum, c) => sum + c.logOdds, 0)))}</summary>
          <ol class="contributions">${rest.map((c) => entry(c, most, definitions, act))}</ol>
        </details>`
      : nothing}`;
}

function entry({ measure, value, typical, logOdds, passages = [] }, most, definitions, act) {
  const hint = definitions?.get(measure)?.description;
  return html`<li>
    <p class="contribution">
      <span>${words(measure.slice(measure.indexOf('.') + 1))}</span> ${signed(logOdds)} ${addendBar(logOdds, most)}
    </p>
    <p class="hint">${hint ?? nothing} ${typical === undefined ? s.value(significant(value)) : s.besideTypical(significant(value), significant(typical))}</p>
    ${passages.map(
      (place) => html`<p class="effect">
        <button type="button" class="passage" title=${strings.evidence.show} @click=${() => act.goTo(place)}>${excerpt(place.text, 90)}</button>
        <span class="hint">${s.without(probability(place.probabilityWithout))}</span>
      </p>`,
    )}
  </li>`;
}
