// A measure month by month, with intervals, and where its level changes. Attributes only: no inline styles.
import { html, svg } from '../lit.js';
import { significant } from '../format.js';
import { strings } from '../strings.js';

const WIDTH = 560;
const HEIGHT = 150;
const LEFT = 44;
const BOTTOM = 24;
const TOP = 10;
const MOST_LABELS = 6;
const s = strings.outlet;

/** The drawing is for the eye; its label and the list of changes say the same in words. */
export function trendPlot({ months, changes }, term) {
  const high = Math.max(...months.map((m) => m.interval[1])) || 1;
  const low = Math.min(0, ...months.map((m) => m.interval[0]));
  const x = (i) => LEFT + 12 + (i * (WIDTH - LEFT - 24)) / Math.max(months.length - 1, 1);
  const y = (value) => HEIGHT - BOTTOM - ((value - low) / (high - low || 1)) * (HEIGHT - BOTTOM - TOP);
  const every = Math.ceil(months.length / MOST_LABELS);
  const first = months[0];
  const last = months.at(-1);
  return html`<figure class="trend">
    <figcaption>${term}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${s.trendLabel(term, point(first), point(last))}>
      <line class="axis" x1=${LEFT} x2=${WIDTH} y1=${y(low)} y2=${y(low)}></line>
      <text class="scale" x=${LEFT - 6} y=${y(low)}>${significant(low)}</text>
      <text class="scale" x=${LEFT - 6} y=${y(high) + 8}>${significant(high)}</text>
      ${changes.map((month) => {
        const at = x(months.findIndex((m) => m.month === month)) - (x(1) - x(0)) / 2;
        return svg`<line class="change" x1=${at} x2=${at} y1=${TOP} y2=${y(low)}></line>`;
      })}
      ${months.map((m, i) => svg`<line class="range" x1=${x(i)} x2=${x(i)} y1=${y(m.interval[0])} y2=${y(m.interval[1])}></line>`)}
      <polyline class="level" points=${months.map((m, i) => `${x(i)},${y(m.value)}`).join(' ')}></polyline>
      ${months.map((m, i) => svg`<circle class="value" cx=${x(i)} cy=${y(m.value)} r="3"></circle>`)}
      ${months.map((m, i) => (i % every === 0 ? svg`<text class="month" x=${x(i)} y=${HEIGHT - 6}>${m.month}</text>` : svg``))}
    </svg>
    ${changes.length > 0 ? html`<p class="hint">${changes.map(s.change).join(' · ')}</p>` : ''}
  </figure>`;
}

function point({ month, value }) {
  return `${significant(value)} (${month})`;
}
