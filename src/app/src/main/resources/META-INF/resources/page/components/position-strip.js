// Where in the text statements begin: a thin strip from its head to its end, with a stroke for each.
import { html, svg } from '../lit.js';

const WIDTH = 200;
const INSET = 5;

/** The drawing is for the eye; the label beside it says in words where they begin. */
export function positionStrip(positions) {
  const strokes = [...new Set(positions.map((p) => Math.round((INSET + p * (WIDTH - 2 * INSET)) * 2) / 2))];
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} 14" width=${WIDTH} height="14" aria-hidden="true" focusable="false">
    <rect class="whole" x=${INSET} y="4.5" width=${WIDTH - 2 * INSET} height="5"></rect>
    ${strokes.map((x) => svg`<line class="stroke" x1=${x} x2=${x} y1="1" y2="13"></line>`)}
  </svg>`;
}
