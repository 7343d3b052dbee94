// A question with answers to choose from, as radio buttons that are large enough for a thumb.
import { html, nothing } from '../../lit.js';

/**
 * The question.
 *
 * @param options pairs of id and words
 * @param chosen the id that was chosen
 * @param notes words beside an option by its id, shown behind it
 */
export function choice(name, legend, options, chosen, choose, { fixed = false, notes = {} } = {}) {
  return html`<fieldset class="choice" ?disabled=${fixed}>
    <legend>${legend}</legend>
    ${options.map(
      ([id, words]) => html`<label class=${id === chosen ? 'chosen' : ''}>
        <input type="radio" name=${name} .checked=${id === chosen} @change=${() => choose(id)} />
        <span>${words} ${notes[id] ? html`<b class="note">${notes[id]}</b>` : nothing}</span>
      </label>`,
    )}
  </fieldset>`;
}

export const optionsOf = (question) => question.options.map(({ id, text }) => [id, text]);

export const entries = (answers) => Object.entries(answers);
