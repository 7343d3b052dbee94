// Whether article and report stay on the service.
import { html } from '../lit.js';
import { strings } from '../strings.js';

const s = strings.store;

export function storeChoice(store, choose) {
  return html`<fieldset class="store">
    <legend>${s.legend}</legend>
    ${one(true, s.keep, s.keepHint, store, choose)} ${one(false, s.discard, s.discardHint, store, choose)}
  </fieldset>`;
}

function one(value, text, hint, store, choose) {
  return html`<label>
    <input type="radio" name="store" .checked=${store === value} @change=${() => choose(value)} />
    <span>${text} <span class="hint">${hint}</span></span>
  </label>`;
}
