// An example of a rule: its text with what the rule marks.
import { fieldName } from '../format.js';
import { html, nothing } from '../lit.js';

const FIELDS = { 'HEADLINE: ': 'headline', 'DECK: ': 'deck', 'CAPTION: ': 'captions[0]' };

/** Paragraphs say by their first word which field they are; marks stand in `[[double brackets]]`. */
export function ruleExample({ text }, kind) {
  return html`<div class="sample">
    ${text.split('\n\n').map((paragraph) => {
      const head = Object.keys(FIELDS).find((each) => paragraph.startsWith(each)) ?? '';
      const label = head ? html`<span class="hint">${fieldName(FIELDS[head])}</span> ` : nothing;
      return html`<p>${label}${marked(paragraph.slice(head.length), kind)}</p>`;
    })}
  </div>`;
}

function marked(text, kind) {
  return text.split(/\[\[|\]\]/u).map((part, i) => (i % 2 === 1 ? html`<mark class="mark ${kind}">${part}</mark>` : part));
}
