// An example of a rule: its text with what the rule marks.
import { html } from '../lit.js';

/** Example texts carry their marks in `[[double brackets]]`. */
export function ruleExample({ text }, kind) {
  const parts = text.split(/\[\[|\]\]/u);
  return html`<p class="sample">${parts.map((part, i) => (i % 2 === 1 ? html`<mark class="mark ${kind}">${part}</mark>` : part))}</p>`;
}
