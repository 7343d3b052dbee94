// A value on its scale with its interval drawn. Attributes only: the policy of the page forbids inline styles.
import { html, svg } from '../lit.js';

const WIDTH = 200;
const INSET = 5;

/** The drawing is for the eye; the label beside it says the same in words. A share of a whole is `filled` from the start. */
export function intervalBar(value, interval, [least, most], { filled = false } = {}) {
  const x = (v) => INSET + ((Math.min(Math.max(v, least), most) - least) / (most - least || 1)) * (WIDTH - 2 * INSET);
  return html`<svg class="interval" viewBox="0 0 ${WIDTH} 14" width=${WIDTH} height="14" aria-hidden="true" focusable="false">
    <line class="axis" x1=${INSET} x2=${WIDTH - INSET} y1="7" y2="7"></line>
    <line class="tick" x1=${INSET} x2=${INSET} y1="4" y2="10"></line>
    <line class="tick" x1=${WIDTH - INSET} x2=${WIDTH - INSET} y1="4" y2="10"></line>
    ${filled ? svg`<line class="part" x1=${INSET} x2=${x(value)} y1="7" y2="7"></line>` : svg``}
    ${interval ? svg`<line class="range" x1=${x(interval[0])} x2=${x(interval[1])} y1="7" y2="7"></line>` : svg``}
    <circle class="value" cx=${x(value)} cy="7" r="4"></circle>
  </svg>`;
}
