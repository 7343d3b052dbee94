// How many said what: bars with a pattern each, the count in words beside them.
import { html, nothing, svg } from '../../lit.js';
import { strings } from '../strings.js';

const WIDTH = 120;
const HEIGHT = 12;

/** Between two lines of a hatching. */
const STEP = 4;

/** `answers` are counts by id, `names` the words for each id in their order. */
export function bars({ answers, all }, names, yours) {
  return html`<ul class="bars">
    ${Object.entries(names).map(([id, name], index) => {
      const count = answers[id] ?? 0;
      return html`<li class=${id === yours ? 'yours' : ''}>
        <span class="name">${name}${id === yours ? html` <b class="note">${strings.reveal.mine}</b>` : nothing}</span>
        ${bar(all > 0 ? count / all : 0, index)}
        <span class="figure">${count}</span>
      </li>`;
    })}
  </ul>`;
}

/** Each answer has its own hatching, so that none depends on color: none, slanted, upright, both. */
export function bar(share, index) {
  const end = Math.round(share * WIDTH);
  return html`<svg class="bar-svg fill-${index % 4}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
    <rect class="all" width=${WIDTH} height=${HEIGHT} />
    ${svg`<rect class="part" width=${end} height=${HEIGHT} /><path class="hatch" d=${hatching(index % 4, end)} />`}
  </svg>`;
}

function hatching(kind, end) {
  const lines = [];
  for (let x = STEP; x < end && kind > 0; x += STEP) {
    if (kind !== 2) lines.push(`M${x},0L${Math.max(0, x - STEP / 2)},${HEIGHT}`);
    if (kind !== 1) lines.push(`M${x},0V${HEIGHT}`);
  }
  return lines.join('');
}
