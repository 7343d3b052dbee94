// Evidence as it comes: under each key words, passages of the article, or a figure.
import { html, nothing } from '../lit.js';
import { excerpt, significant, words } from '../format.js';
import { strings } from '../strings.js';

const SHORT = 30;

/** What a reader asks first comes first; whatever else there is follows as it came. */
const ORDER = ['contradicting', 'missing', 'shared', 'closest'];

/**
 * A list of all evidence.
 *
 * @param documentation what each key means, as the rule says
 * @param goTo shows a passage in the text
 */
export function evidence(all, documentation, goTo) {
  const entries = Object.entries(all ?? {}).sort(([a], [b]) => rank(a) - rank(b));
  if (entries.length === 0) return nothing;
  return html`<dl class="evidence">
    ${entries.map(
      ([key, value]) => html`<div>
        <dt title=${documentation[key] ?? nothing}>${label(key)}</dt>
        <dd>${shown(value, goTo)}</dd>
      </div>`,
    )}
  </dl>`;
}

function rank(key) {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
}

function label(key) {
  return strings.evidence[key] ?? words(key);
}

function shown(value, goTo) {
  if (typeof value === 'number') return html`<span class="figure">${significant(value)}</span>`;
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return html`<dl>${Object.entries(value).map(([k, v]) => html`<div><dt>${label(k)}</dt><dd>${shown(v, goTo)}</dd></div>`)}</dl>`;
  if (value.length === 0) return html`<span class="hint">${strings.evidence.none}</span>`;
  return html`<ul>
    ${value.map((item) => html`<li class=${inline(item) ? 'word' : nothing}>${item?.field === undefined ? shown(item, goTo) : passage(item, goTo)}</li>`)}
  </ul>`;
}

/** Names and other short passages stand in one line. */
function inline(item) {
  return item?.field === undefined || item.text.length <= SHORT;
}

function passage(place, goTo) {
  return html`<button type="button" class="passage" title=${strings.evidence.show} @click=${() => goTo(place)}>
    ${excerpt(place.text)}
  </button>`;
}
