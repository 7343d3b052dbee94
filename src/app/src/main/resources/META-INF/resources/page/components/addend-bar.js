// One term of a sum of log-odds: zero stands in the middle. The drawing is for the eye; the figure beside it says the same.
import { html, svg } from '../lit.js';
import { significant } from '../format.js';

const WIDTH = 200;
const INSET = 5;

/** A bar of what a term adds, where `most` is the largest of its sum. */
export function addendBar(value, most) {
  const middle = WIDTH / 2;
  const end = middle + (value / most) * (middle - INSET);
  return html`<svg class="interval" viewBox="0 0 ${WIDTH} 14" width=${WIDTH} height="14" aria-hidden="true" focusable="false">
    <line class="axis" x1=${INSET} x2=${WIDTH - INSET} y1="7" y2="7"></line>
    <line class="tick" x1=${middle} x2=${middle} y1="2" y2="12"></line>
    ${svg`<line class=${value < 0 ? 'part against' : 'part'} x1=${middle} x2=${end} y1="7" y2="7"></line>`}
  </svg>`;
}

/** The term as a figure with its sign. */
export function signed(value) {
  return html`<span class="figure">${signedText(value)}</span>`;
}

/** The same as plain text. */
export function signedText(value) {
  return `${value < 0 ? '−' : '+'}${significant(Math.abs(value))}`;
}

/** The largest of a sum's terms, for bars of one length. */
export function largest(intercept, terms) {
  return Math.max(Math.abs(intercept), ...terms.map((term) => Math.abs(term.logOdds)), 1e-9);
}
