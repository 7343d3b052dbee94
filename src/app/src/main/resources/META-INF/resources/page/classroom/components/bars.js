// How many said what: bars with a pattern each, the count in words beside them.
import { html, nothing, svg } from '../../lit.js';
import { strings } from '../strings.js';

const WIDTH = 120;

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

/** Each answer has its own hatching, so that none depends on color. */
export function bar(share, index) {
  return html`<svg class="bar-svg fill-${index % 4}" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true">
    <rect class="all" width=${WIDTH} height="12" />
    ${svg`<rect class="part" width=${Math.round(share * WIDTH)} height="12" />`}
  </svg>`;
}
