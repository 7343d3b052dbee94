// What was measured, by analyzer: the value, its interval drawn, and how many cases it rests on.
import { html, nothing } from '../lit.js';
import { interval, measured, words } from '../format.js';
import { strings } from '../strings.js';
import { framing } from './framing.js';
import { intervalBar } from './interval-bar.js';
import { sentences } from './sentences.js';
import { speakerModel } from './speaker-model.js';

/** All measures; `definitions` say what each means and on which scale it lies, `models` are the installed ones. */
export function measures(reading, { definitions, models }, act) {
  const { report } = reading;
  const groups = Map.groupBy(report.measures ?? [], (measure) => measure.name.split('.')[0]);
  return html`
    ${groups.size === 0 ? html`<p>${strings.measures.none}</p>` : html`<p class="hint">${strings.measures.hint}</p>`}
    ${[...groups].map(
      ([analyzer, list]) => html`<section class="measures" aria-label=${words(analyzer)}>
        <h3>${words(analyzer)}</h3>
        <dl>${list.map((measure) => one(measure, definitions.get(measure.name)))}</dl>
      </section>`,
    )}
    ${sentences(report.sentences ?? [], scorer(report.versions?.models?.sentences, models), act)} ${framing(report)}
  `;
}

function scorer(sha256, models) {
  return sha256 ? html`${strings.measures.scoredBy} ${speakerModel(sha256, models)}.` : strings.measures.scoredByRules;
}

function one(measure, definition) {
  const range = measure.interval ? interval(measure.interval) : '';
  return html`<div class="measure">
    <dt>
      ${words(measure.name.slice(measure.name.indexOf('.') + 1))}
      ${definition?.description ? html`<span class="hint">${definition.description}</span>` : nothing}
    </dt>
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
