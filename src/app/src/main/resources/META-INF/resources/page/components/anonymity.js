// What the text itself says about a source whose name it withholds, and where it says so.
import { html, nothing } from '../lit.js';
import { excerpt, words } from '../format.js';
import { strings } from '../strings.js';

const s = strings.anonymity;

export function anonymity({ reasonStated, basisStated, matter, passages }, act) {
  return html`<dl class="anonymity">
    ${entry(s.reason, s.stated(reasonStated))} ${entry(s.basis, s.stated(basisStated))}
    ${entry(s.matter, s.matters[matter] ?? words(matter))}
    ${passages.length > 0 ? entry(s.passages, passages.map((place) => passage(place, act))) : nothing}
  </dl>`;
}

function entry(term, value) {
  return html`<div><dt>${term}</dt> <dd>${value}</dd></div>`;
}

function passage(place, act) {
  return html`<button type="button" class="passage" title=${strings.speakers.show} @click=${() => act.goTo(place)}>${excerpt(place.text)}</button> `;
}
