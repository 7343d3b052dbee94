// An item of a list that lights up its words in the text while the pointer or the focus is on it.
import { html } from '../lit.js';

/** `group` has the attributions that light up; `act.listen(group)` lights up, `act.listen()` puts out. */
export function litItem(group, act, content) {
  return html`<li
    @pointerenter=${() => act.listen(group)}
    @pointerleave=${() => act.listen()}
    @focusin=${() => act.listen(group)}
    @focusout=${() => act.listen()}
  >
    ${content}
  </li>`;
}
