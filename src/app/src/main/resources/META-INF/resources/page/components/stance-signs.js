// A sign for each report verb that a stance has: told apart by what is drawn in the box, never by color.
import { html, svg } from '../lit.js';

const SIZE = 12;
const MOST = 12;

/** What is drawn into the box of each stance; neutral verbs leave it empty. */
const STROKES = {
  neutral: '',
  doubt: 'M1.5 10.5 10.5 1.5',
  concession: 'M1.5 6H10.5',
  endorsement: 'M3 3H9V9H3Z',
  attack: 'M1.5 1.5 10.5 10.5M1.5 10.5 10.5 1.5',
  appeal: 'M6 1.5V10.5',
  thought: 'M6 6h.01',
};

/** Up to a dozen signs in a row; the words beside them give the count. */
export function stanceSigns(stance, count) {
  const boxes = Array.from({ length: Math.min(count, MOST) }, (_, i) => i * SIZE);
  const width = boxes.length * SIZE;
  return html`<svg class="signs ${stance}" viewBox="0 0 ${width} ${SIZE}" width=${width} height=${SIZE} aria-hidden="true" focusable="false">
    ${boxes.map(
      (x) => svg`<g transform="translate(${x} 0)">
        <rect x="1.5" y="1.5" width=${SIZE - 3} height=${SIZE - 3}></rect>
        <path d=${STROKES[stance] ?? ''}></path>
      </g>`,
    )}
  </svg>`;
}
