// What a framing score adds up from: a bar for each measure, to the right where it speaks for one-sided framing.
import { html, nothing, svg } from '../lit.js';
import { excerpt, probability, significant, words } from '../format.js';
import { strings } from '../strings.js';

const WIDTH = 200;
const INSET = 5;
/** The weightiest are read; the rest wait behind a line of their own. */
const FIRST = 8;
const s = strings.measures;

export function contributions({ intercept, contributions: list = [] }, definitions, act) {
  const most = Math.max(Math.abs(intercept), ...list.map((c) => Math.abs(c.logOdds)), 1e-9);
  const rest = list.slice(FIRST);
  return html`<h4>${s.contributions}</h4>
    <p class="hint">${s.contributionsHint}</p>
    <ol class="contributions">
      <li><p class="contribution"><span>${s.intercept}</span> ${signed(intercept)} ${bar(intercept, most)}</p></li>
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
      <span>${words(measure.slice(measure.indexOf('.') + 1))}</span> ${signed(logOdds)} ${bar(logOdds, most)}
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

function signed(value) {
  return html`<span class="figure">${signedText(value)}</span>`;
}

function signedText(value) {
  return `${value < 0 ? '−' : '+'}${significant(Math.abs(value))}`;
}

/** Zero stands in the middle. The drawing is for the eye; the figure beside it says the same. */
function bar(value, most) {
  const middle = WIDTH / 2;
  const end = middle + (value / most) * (middle - INSET);
  return html`<svg class="interval" viewBox="0 0 ${WIDTH} 14" width=${WIDTH} height="14" aria-hidden="true" focusable="false">
    <line class="axis" x1=${INSET} x2=${WIDTH - INSET} y1="7" y2="7"></line>
    <line class="tick" x1=${middle} x2=${middle} y1="2" y2="12"></line>
    ${svg`<line class=${value < 0 ? 'part against' : 'part'} x1=${middle} x2=${end} y1="7" y2="7"></line>`}
  </svg>`;
}
