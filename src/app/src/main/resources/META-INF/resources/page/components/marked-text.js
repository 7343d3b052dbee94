// One paragraph with its marks: pieces of text in spans, the findings' numbers where they end.
import { html } from '../lit.js';
import { KINDS } from '../model/kinds.js';
import { strings } from '../strings.js';

const UNDERLINED = new Set(KINDS);

/** The pieces of one block as text nodes in spans, each saying at which offset it begins. */
export function markedText(block, text) {
  return block.pieces.map((piece) => [marked(piece, text), piece.ending.map(number)]);
}

/** Each kind draws its own line, so kinds that share words are nested, not merged. */
function marked({ begin, end, tags }, text) {
  const words = text.slice(begin, end);
  if (tags.length === 0) return words;
  const kinds = tags.filter((tag) => UNDERLINED.has(tag));
  const speech = tags.filter((tag) => !UNDERLINED.has(tag)).join(' ');
  const [outer, ...inner] = kinds;
  const content = inner.reduce((nested, kind) => html`<span class="mark ${kind}">${nested}</span>`, words);
  return html`<span class=${`${outer ? `mark ${outer} ` : ''}${speech}`} data-at=${begin}>${content}</span>`;
}

/** The way to a finding by keyboard: its number, behind its last word, as with a footnote. */
export function number(finding) {
  const kind = strings.kinds[finding.kind];
  const severity = strings.severities[finding.severity];
  return html`<a
    class="number ${finding.kind} ${finding.severity}"
    href=${finding.href}
    data-finding=${finding.id}
    aria-label=${strings.report.number(finding, kind, severity)}
  >${finding.number}</a>`;
}
