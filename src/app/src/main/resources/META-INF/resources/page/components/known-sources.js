// Whether a reader can tell who speaks, and from how many places the article has what it puts to others.
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';
import { measureEntry } from './measure.js';

/** The measures of a report that say so, in the order in which they are asked; none in older reports. */
export function knownSources(list, definitions) {
  const entries = Object.entries(strings.known).flatMap(([name, wording]) =>
    list.filter((measure) => measure.name === name).map((measure) => measureEntry(measure, definitions.get(name), wording)),
  );
  return entries.length > 0 ? html`<dl class="known">${entries}</dl>` : nothing;
}
