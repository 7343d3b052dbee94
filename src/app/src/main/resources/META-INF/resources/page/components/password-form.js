// Choosing a password of one's own.
import { html } from '../lit.js';
import { strings } from '../strings.js';
import { submitted } from './room.js';

const s = strings.password;

/** `choose` is called with the password until now and the new one; `known` is the former where it was just typed. */
export function passwordForm(busy, choose, known = '') {
  const send = submitted(({ target }) => choose(target.elements.old.value, target.elements.chosen.value));
  return html`<form class="password" @submit=${send}>
    <div class="field">
      <label for="old">${s.old}</label>
      <input id="old" name="old" type="password" autocomplete="current-password" value=${known} required />
    </div>
    <div class="field">
      <label for="chosen">${s.chosen}</label>
      <input id="chosen" name="chosen" type="password" autocomplete="new-password" minlength="12" required aria-describedby="chosen-hint" />
      <p class="hint" id="chosen-hint">${s.hint}</p>
    </div>
    <p class="actions"><button type="submit" ?disabled=${busy}>${s.save}</button></p>
  </form>`;
}
