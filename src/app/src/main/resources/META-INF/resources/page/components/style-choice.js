// Which desk's rules choose among the findings.
import { html, nothing } from '../lit.js';
import { strings } from '../strings.js';

const s = strings.style;

/** `chosen` is a pack's id, absent for the service's own. */
export function styleChoice(packs, chosen, choose) {
  if (packs.length === 0) return nothing;
  return html`<div class="field">
    <label for="draft-style">${s.legend}</label>
    <select id="draft-style" aria-describedby="draft-style-hint" @change=${(event) => choose(event.target.value || undefined)}>
      <option value="" ?selected=${chosen === undefined}>${s.own}</option>
      ${packs.map(({ id, title }) => html`<option value=${id} ?selected=${chosen === id}>${title}</option>`)}
    </select>
    <p class="hint" id="draft-style-hint">${s.hint}</p>
  </div>`;
}
