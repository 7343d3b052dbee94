// The question before something goes for good.
import { html } from '../lit.js';
import { strings } from '../strings.js';

/** A dialog that asks; whoever shows it opens it with `showModal`. */
export function confirm(question, word, yes) {
  return html`<dialog aria-labelledby="confirm-question">
    <article>
      <p id="confirm-question">${question ?? ''}</p>
      <form method="dialog" class="actions">
        <button type="submit" class="secondary outline" autofocus>${strings.cancel}</button>
        <button type="button" @click=${yes}>${word}</button>
      </form>
    </article>
  </dialog>`;
}
