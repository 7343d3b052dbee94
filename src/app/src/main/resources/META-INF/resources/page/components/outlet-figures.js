// The figures of an outlet with their intervals, each leading to the articles behind it.
import { html, nothing } from '../lit.js';
import { interval, significant } from '../format.js';
import { to } from '../route.js';
import { strings } from '../strings.js';
import { intervalBar } from './interval-bar.js';

const s = strings.outlet;
const FRAME = 'frames.';

const GROUPS = [
  ['voices', (name) => name.startsWith('attribution.')],
  ['wording', (name) => name.startsWith('wording.')],
  ['captions', (name) => name.startsWith('caption.') || name.startsWith('headline.')],
  ['frames', (name) => name.startsWith(FRAME)],
  ['framing', (name) => name === 'framing.probability'],
  ['other', () => true],
];

/** What a figure is called, in which unit, on which scale. */
export function described(name, definitions) {
  if (name.startsWith(FRAME)) {
    return { term: s.frameTerms[name.slice(FRAME.length)] ?? name, unit: s.frameUnit, least: 0, most: 1 };
  }
  const known = definitions.get(name);
  const term = s.terms[name] ?? known?.description ?? name;
  return { term, unit: s.units[name] ?? known?.unit ?? '', least: known?.least ?? 0, most: known?.most };
}

/** All measures in groups; the last one, which is long, is folded. */
export function outletFigures(measures, place, definitions) {
  if (measures.length === 0) return html`<p>${s.few}</p>`;
  const left = [...measures];
  return html`<p class="hint">${s.hint}</p>
    ${GROUPS.map(([group, holds]) => {
      const own = left.filter(({ name }) => holds(name));
      own.forEach((measure) => left.splice(left.indexOf(measure), 1));
      return own.length > 0 ? section(group, own, place, definitions) : nothing;
    })}`;
}

function section(group, measures, place, definitions) {
  const list = html`<dl>
    ${measures.map((measure) => figure(measure, described(measure.name, definitions), place))}
  </dl>`;
  return group === 'other'
    ? html`<details class="figures"><summary>${s.groups[group]}</summary>${list}</details>`
    : html`<section class="figures"><h3>${s.groups[group]}</h3>${list}</section>`;
}

function figure(measure, { term, unit, least, most }, { batch, outlet }) {
  const high = measure.interval[1];
  const scale = [Number.isFinite(least) ? least : 0, Number.isFinite(most) ? most : Math.max(high, measure.value) * 1.25 || 1];
  return html`<div class="measure">
    <dt>${term}</dt>
    <dd>
      <span class="figure">${significant(measure.value)}</span> <span class="unit">${unit}</span>
      <span class="drawn">
        ${intervalBar(measure.value, measure.interval, scale)}
        <span class="hint">${interval(measure.interval)} · ${strings.measures.support(measure.support)}</span>
        <a href=${to.outletMeasure(batch, outlet, measure.name)} aria-label=${s.showOf(term)}>${s.show}</a>
      </span>
    </dd>
  </div>`;
}
