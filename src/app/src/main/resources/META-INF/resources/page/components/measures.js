// What was measured, by analyzer: the value, its interval drawn, and how many cases it rests on.
import { html } from '../lit.js';
import { words } from '../format.js';
import { strings } from '../strings.js';
import { framing } from './framing.js';
import { measureEntry } from './measure.js';
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
        <dl>${list.map((measure) => entry(measure, definitions.get(measure.name)))}</dl>
      </section>`,
    )}
    ${sentences(report.sentences ?? [], scorer(report.versions?.models?.sentences, models), act)} ${framing(report, definitions, act)}
  `;
}

function scorer(sha256, models) {
  return sha256 ? html`${strings.measures.scoredBy} ${speakerModel(sha256, models)}.` : strings.measures.scoredByRules;
}

function entry(measure, definition) {
  const term = words(measure.name.slice(measure.name.indexOf('.') + 1));
  return measureEntry(measure, definition, { term, hint: definition?.description });
}
