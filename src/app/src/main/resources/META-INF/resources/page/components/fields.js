// Fields of forms: a label, the control, and a hint where one helps.
import { html, ifDefined, nothing } from '../lit.js';

/** One line of text; `input` is called with each new value. */
export function lineField({ id, label, value = '', type = 'text', hint, autocomplete = 'off', min, max, input }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${id}
      type=${type}
      autocomplete=${autocomplete}
      min=${ifDefined(min)}
      max=${ifDefined(max)}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${value}
      @input=${(event) => input(event.target.value)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** One of several: `options` are `[value, text]`. */
export function choiceField({ id, label, value, options, disabled = false, choose }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${choice({ id, value, options, disabled, choose })}
  </div>`;
}

/** The same without a label of its own; `name` is read to those who do not see where it stands. */
export function choice({ id, name, value, options, disabled = false, choose }) {
  return html`<select id=${ifDefined(id)} aria-label=${ifDefined(name)} ?disabled=${disabled} @change=${(event) => choose(event.target.value)}>
    ${options.map(([each, text]) => html`<option value=${each} ?selected=${each === value}>${text}</option>`)}
  </select>`;
}

/** A secret that is shown once, to be copied. */
export function secret(words, value) {
  return html`<div class="secret" role="status">
    <p>${words}</p>
    <p><code>${value}</code></p>
  </div>`;
}
