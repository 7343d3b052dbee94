// One measured number: what it is, its value, its interval drawn, and how many cases it rests on.
import { html, nothing } from '../lit.js';
import { interval, measured } from '../format.js';
import { strings } from '../strings.js';
import { intervalBar } from './interval-bar.js';

/** An entry of a definition list; `definition` gives the scale, `hint` says in a line what the number means. */
export function measureEntry(measure, definition, { term, hint }) {
  const range = measure.interval ? interval(measure.interval) : '';
  return html`<div class="measure">
    <dt>${term} ${hint ? html`<span class="hint">${hint}</span>` : nothing}</dt>
    <dd>
      <span class="figure">${measured(measure)}</span>
      <span class="unit">${measure.unit}</span>
      <span class="drawn">
        ${measure.interval ? intervalBar(measure.value, measure.interval, scale(measure, definition)) : nothing}
        <span class="hint">${[range, strings.measures.support(measure.support)].filter(Boolean).join(' · ')}</span>
      </span>
    </dd>
  </div>`;
}

/** The declared scale; where it has no end, one that holds the interval. */
function scale({ value, interval: [, high] }, definition) {
  const least = Number.isFinite(definition?.least) ? definition.least : 0;
  const most = Number.isFinite(definition?.most) ? definition.most : Math.max(value, high, 1);
  return [least, most];
}
